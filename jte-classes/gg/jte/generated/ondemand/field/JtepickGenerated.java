package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Pick;
@SuppressWarnings("unchecked")
public final class JtepickGenerated {
	public static final String JTE_NAME = "field/pick.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,5,5,6,6,6,6,6,6,6,6,6,7,7,9,9,9,10,10,10,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Pick field) {
		gg.jte.generated.ondemand.field.JtelabelledGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "medium", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<input");
				var __jte_html_attribute_0 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" id=\"");
					jteOutput.setContext("input", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" name=\"");
					jteOutput.setContext("input", "name");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = field.text();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" list=\"");
				jteOutput.setContext("input", "list");
				jteOutput.writeUserContent(field.around().id());
				jteOutput.setContext("input", null);
				jteOutput.writeContent("-list\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"Type to choose\"");
				var __jte_html_attribute_3 = field.around().describedBy();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" aria-describedby=\"");
					jteOutput.setContext("input", "aria-describedby");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_4 = field.around().error() != null ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" aria-invalid=\"");
					jteOutput.setContext("input", "aria-invalid");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<datalist id=\"");
				jteOutput.setContext("datalist", "id");
				jteOutput.writeUserContent(field.around().id());
				jteOutput.setContext("datalist", null);
				jteOutput.writeContent("-list\">\n");
				for (var offered : field.offered()) {
					jteOutput.writeContent("\n<option");
					var __jte_html_attribute_5 = offered;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("></option>\n");
				}
				jteOutput.writeContent("\n</datalist>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Pick field = (Pick)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
