package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Lines;
@SuppressWarnings("unchecked")
public final class JtelinesGenerated {
	public static final String JTE_NAME = "field/lines.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,5,5,5,6,6,6,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Lines field) {
		gg.jte.generated.ondemand.field.JtelabelledGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "full", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<textarea");
				var __jte_html_attribute_0 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" id=\"");
					jteOutput.setContext("textarea", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" name=\"");
					jteOutput.setContext("textarea", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = field.lines();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" rows=\"");
					jteOutput.setContext("textarea", "rows");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_3 = field.max();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" data-most=\"");
					jteOutput.setContext("textarea", "data-most");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" data-grows");
				var __jte_html_attribute_4 = field.around().describedBy();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" aria-describedby=\"");
					jteOutput.setContext("textarea", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_5 = field.around().error() != null ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" aria-invalid=\"");
					jteOutput.setContext("textarea", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				jteOutput.setContext("textarea", null);
				jteOutput.writeUserContent(field.text());
				jteOutput.writeContent("</textarea>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Lines field = (Lines)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
