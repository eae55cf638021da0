package gg.jte.generated.ondemand.field;
import gg.jte.Content;
import redsigma.web.form.FieldView.Around;
@SuppressWarnings("unchecked")
public final class JtegroupedGenerated {
	public static final String JTE_NAME = "field/grouped.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,7,7,8,8,8,10,10,10,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Around around, String width, Content control) {
		jteOutput.writeContent("<fieldset class=\"field\"");
		var __jte_html_attribute_0 = around.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("fieldset", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = width;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-width=\"");
			jteOutput.setContext("fieldset", "data-width");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = around.error() != null ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-wrong=\"");
			jteOutput.setContext("fieldset", "data-wrong");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = around.describedBy();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("fieldset", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = around.hidden();
		if (__jte_html_attribute_4) {
		jteOutput.writeContent(" hidden");
		}
		jteOutput.writeContent(">\n<legend>");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(around.label());
		jteOutput.writeContent("</legend>\n");
		gg.jte.generated.ondemand.field.JtesaidGenerated.render(jteOutput, jteHtmlInterceptor, around);
		jteOutput.writeContent("\n");
		jteOutput.setContext("fieldset", null);
		jteOutput.writeUserContent(control);
		jteOutput.writeContent("\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Around around = (Around)params.get("around");
		String width = (String)params.get("width");
		Content control = (Content)params.get("control");
		render(jteOutput, jteHtmlInterceptor, around, width, control);
	}
}
