package gg.jte.generated.ondemand.field;
import redsigma.web.form.LinkView.Picked;
@SuppressWarnings("unchecked")
public final class JtepickedGenerated {
	public static final String JTE_NAME = "field/picked.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,7,7,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,11,11,12,12,15,15,15,15,15,15,15,15,15,15,18,18,20,20,20,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Picked row, String field) {
		jteOutput.writeContent("<div class=\"row linked\"");
		var __jte_html_attribute_0 = row.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("div", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" role=\"group\"");
		var __jte_html_attribute_1 = row.other().title();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<input type=\"hidden\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".id\"");
		var __jte_html_attribute_2 = row.other().record().id().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<input type=\"hidden\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".link\"");
		var __jte_html_attribute_3 = row.link();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<div class=\"linked-head\">\n");
		gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, row.other().type().icon(), row.other().type().colour(), "");
		jteOutput.writeContent("\n<div class=\"link-words\"><p><a href=\"/records/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(row.other().record().id().toString());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\" target=\"_blank\" rel=\"noopener\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(row.other().title());
		jteOutput.writeContent("<span class=\"sight-only\"> (opens beside this form)</span></a> <span class=\"reference sub\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(row.other().record().reference());
		jteOutput.writeContent("</span></p>\n");
		if (!row.other().summary().isEmpty()) {
			jteOutput.writeContent("\n<p class=\"sub\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(row.other().summary());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.component.JtechipsGenerated.render(jteOutput, jteHtmlInterceptor, row.other().chips());
		jteOutput.writeContent("\n</div>\n<div class=\"row-do\">\n");
		gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "remove:" + row.input(), field, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "x");
				jteOutput.writeContent("<span class=\"sight-only\">Take away ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(row.other().title());
				jteOutput.writeContent("</span>");
			}
		}, row.id() + "-remove", "quiet-button", false);
		jteOutput.writeContent("\n</div>\n</div>\n");
		gg.jte.generated.ondemand.field.JtetermsGenerated.render(jteOutput, jteHtmlInterceptor, row.terms(), row.input());
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Picked row = (Picked)params.get("row");
		String field = (String)params.get("field");
		render(jteOutput, jteHtmlInterceptor, row, field);
	}
}
