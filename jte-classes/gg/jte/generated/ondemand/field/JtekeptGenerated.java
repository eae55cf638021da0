package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Kept;
@SuppressWarnings("unchecked")
public final class JtekeptGenerated {
	public static final String JTE_NAME = "field/kept.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,3,3,3,3,3,3,3,3,3,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,8,8,8,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Kept field) {
		gg.jte.generated.ondemand.field.JtegroupedGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "medium", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<p class=\"sub\"");
				var __jte_html_attribute_0 = field.around().input();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" id=\"");
					jteOutput.setContext("p", "id");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("p", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">Files cannot be added here yet.</p>\n");
				if (!field.file().isBlank()) {
					jteOutput.writeContent("\n<input type=\"hidden\"");
					var __jte_html_attribute_1 = field.around().input();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" name=\"");
						jteOutput.setContext("input", "name");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_2 = field.file();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n");
				}
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Kept field = (Kept)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
