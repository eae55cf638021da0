package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Checks;
@SuppressWarnings("unchecked")
public final class JtechecksGenerated {
	public static final String JTE_NAME = "field/checks.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,8,8,8,9,9,9,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Checks field) {
		gg.jte.generated.ondemand.field.JtegroupedGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), field.many() ? "full" : "medium", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"choices ");
				jteOutput.setContext("div", "class");
				jteOutput.writeUserContent(field.many() ? "many" : "");
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_0 = field.many() ? "0" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" tabindex=\"");
					jteOutput.setContext("div", "tabindex");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = field.many() ? "group" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" role=\"");
					jteOutput.setContext("div", "role");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = field.many() ? field.around().label() : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("div", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				for (var option : field.options()) {
					jteOutput.writeContent("\n<label class=\"choice\"");
					var __jte_html_attribute_3 = option.id();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" for=\"");
						jteOutput.setContext("label", "for");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("label", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"checkbox\"");
					var __jte_html_attribute_4 = option.id();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" id=\"");
						jteOutput.setContext("input", "id");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_5 = field.around().input();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" name=\"");
						jteOutput.setContext("input", "name");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_6 = option.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_7 = option.chosen();
					if (__jte_html_attribute_7) {
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
		Checks field = (Checks)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
