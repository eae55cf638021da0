package gg.jte.generated.ondemand.field;
import redsigma.web.form.LinkView.Making;
@SuppressWarnings("unchecked")
public final class JtemakingGenerated {
	public static final String JTE_NAME = "field/making.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,7,7,8,8,8,10,10,10,10,10,10,10,10,10,10,14,14,15,15,16,16,18,18,20,20,20,22,22,23,23,24,24,27,27,28,28,30,30,30,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Making row, String field) {
		jteOutput.writeContent("<div class=\"row making\"");
		var __jte_html_attribute_0 = row.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("div", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" role=\"group\" aria-label=\"New ");
		jteOutput.setContext("div", "aria-label");
		jteOutput.writeUserContent(row.title());
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\">\n<input type=\"hidden\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".new.type\"");
		var __jte_html_attribute_1 = row.type();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<input type=\"hidden\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".new.id\"");
		var __jte_html_attribute_2 = row.made();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<div class=\"linked-head\">\n");
		gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, row.icon(), row.colour(), "");
		jteOutput.writeContent("\n<p class=\"making-title\">New ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(row.title());
		jteOutput.writeContent("</p>\n<div class=\"row-do\">\n");
		gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "remove:" + row.input(), field, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "x");
				jteOutput.writeContent("<span class=\"sight-only\">Do not make this ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(row.title());
				jteOutput.writeContent("</span>");
			}
		}, row.id() + "-remove", "quiet-button", false);
		jteOutput.writeContent("\n</div>\n</div>\n<div class=\"fields\">\n");
		for (var inner : row.quick()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, inner);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</div>\n");
		if (!row.rest().isEmpty()) {
			jteOutput.writeContent("\n<details class=\"more\">\n<summary>More about this ");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(row.title());
			jteOutput.writeContent("</summary>\n<div class=\"fields\">\n");
			for (var inner : row.rest()) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.field.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, inner);
				jteOutput.writeContent("\n");
			}
			jteOutput.writeContent("\n</div>\n</details>\n");
		}
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.field.JtetermsGenerated.render(jteOutput, jteHtmlInterceptor, row.terms(), row.input());
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Making row = (Making)params.get("row");
		String field = (String)params.get("field");
		render(jteOutput, jteHtmlInterceptor, row, field);
	}
}
