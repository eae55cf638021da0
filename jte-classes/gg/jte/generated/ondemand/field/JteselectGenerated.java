package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Select;
@SuppressWarnings("unchecked")
public final class JteselectGenerated {
	public static final String JTE_NAME = "field/select.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,9,9,9,10,10,10,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Select field) {
		gg.jte.generated.ondemand.field.JtelabelledGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "medium", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<select");
				var __jte_html_attribute_0 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" id=\"");
					jteOutput.setContext("select", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" name=\"");
					jteOutput.setContext("select", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = field.around().describedBy();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-describedby=\"");
					jteOutput.setContext("select", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_3 = field.around().error() != null ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" aria-invalid=\"");
					jteOutput.setContext("select", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("select", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<option value=\"\"></option>\n");
				for (var option : field.options()) {
					jteOutput.writeContent("\n<option");
					var __jte_html_attribute_4 = option.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_5 = option.chosen();
					if (__jte_html_attribute_5) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(option.label());
					jteOutput.writeContent("</option>\n");
				}
				jteOutput.writeContent("\n</select>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Select field = (Select)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
