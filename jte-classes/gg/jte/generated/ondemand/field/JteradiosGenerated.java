package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Radios;
@SuppressWarnings("unchecked")
public final class JteradiosGenerated {
	public static final String JTE_NAME = "field/radios.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,8,8,8,9,9,9,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Radios field) {
		gg.jte.generated.ondemand.field.JtegroupedGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "medium", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"choices\">\n");
				for (var option : field.options()) {
					jteOutput.writeContent("\n<label class=\"choice\"");
					var __jte_html_attribute_0 = option.id();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" for=\"");
						jteOutput.setContext("label", "for");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("label", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"radio\"");
					var __jte_html_attribute_1 = option.id();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" id=\"");
						jteOutput.setContext("input", "id");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_2 = field.around().input();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" name=\"");
						jteOutput.setContext("input", "name");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_3 = option.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_4 = option.chosen();
					if (__jte_html_attribute_4) {
					jteOutput.writeContent(" checked");
					}
					jteOutput.writeContent("><span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(option.label());
					jteOutput.writeContent("</span></label>\n");
				}
				jteOutput.writeContent("\n</div>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Radios field = (Radios)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
