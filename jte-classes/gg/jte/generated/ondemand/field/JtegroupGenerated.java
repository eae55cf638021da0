package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Group;
@SuppressWarnings("unchecked")
public final class JtegroupGenerated {
	public static final String JTE_NAME = "field/group.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,7,7,8,8,9,9,12,12,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,15,15,16,16,16,16,16,16,16,16,16,16,19,19,20,20,20,20,20,20,20,20,20,21,21,21,22,22,22,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Group field) {
		gg.jte.generated.ondemand.field.JtegroupedGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "full", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				for (var row : field.rows()) {
					jteOutput.writeContent("\n<div class=\"row\"");
					var __jte_html_attribute_0 = row.id();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" id=\"");
						jteOutput.setContext("div", "id");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" role=\"group\"");
					var __jte_html_attribute_1 = row.name();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n<input type=\"hidden\"");
					var __jte_html_attribute_2 = row.input();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" name=\"");
						jteOutput.setContext("input", "name");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" value=\"row\">\n<div class=\"fields\">\n");
					for (var inner : row.fields()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, inner);
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n</div>\n<div class=\"row-do\">\n");
					if (field.rows().size() > 1) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "up:" + row.input(), field.around().id(), new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "arrow-up");
								jteOutput.writeContent("<span class=\"sight-only\">Move ");
								jteOutput.setContext("span", null);
								jteOutput.writeUserContent(row.name());
								jteOutput.writeContent(" up</span>");
							}
						}, row.id() + "-up", "quiet-button", row.first());
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "down:" + row.input(), field.around().id(), new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "arrow-down");
								jteOutput.writeContent("<span class=\"sight-only\">Move ");
								jteOutput.setContext("span", null);
								jteOutput.writeUserContent(row.name());
								jteOutput.writeContent(" down</span>");
							}
						}, row.id() + "-down", "quiet-button", row.last());
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "remove:" + row.input(), field.around().id(), new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "trash-2");
							jteOutput.writeContent("<span class=\"sight-only\">Remove ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(row.name());
							jteOutput.writeContent("</span>");
						}
					}, row.id() + "-remove", "quiet-button", false);
					jteOutput.writeContent("\n</div>\n</div>\n");
				}
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "add:" + field.around().input(), field.around().id(), new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus");
						jteOutput.writeContent("Add ");
						jteOutput.setContext("html", null);
						jteOutput.writeUserContent(field.item());
					}
				}, field.around().input(), "button small", false);
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Group field = (Group)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
