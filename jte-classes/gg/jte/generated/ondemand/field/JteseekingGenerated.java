package gg.jte.generated.ondemand.field;
import redsigma.web.form.LinkView.Seeking;
@SuppressWarnings("unchecked")
public final class JteseekingGenerated {
	public static final String JTE_NAME = "field/seeking.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,5,5,6,6,6,6,6,6,6,6,6,7,7,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,13,13,13,13,14,14,17,17,17,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Seeking row, String field) {
		jteOutput.writeContent("<div class=\"seeking\"");
		var __jte_html_attribute_0 = row.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("div", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-seek>\n<label class=\"sight-only\" for=\"");
		jteOutput.setContext("label", "for");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("label", null);
		jteOutput.writeContent(".words\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(row.label());
		jteOutput.writeContent(": type to find or to make new</label>\n");
		if (row.error() != null) {
			jteOutput.writeContent("\n<p class=\"field-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(row.id());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-error\">");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "octagon-alert");
			jteOutput.writeContent("<span class=\"sight-only\">Error: </span>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(row.error());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n<span class=\"line seek\">\n");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "search");
		jteOutput.writeContent("\n<input id=\"");
		jteOutput.setContext("input", "id");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".words\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".words\"");
		var __jte_html_attribute_1 = row.words();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"Type a name, plate, reference, address\"");
		var __jte_html_attribute_2 = row.error() != null ? row.id() + "-error" : row.describedBy();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" aria-controls=\"");
		jteOutput.setContext("input", "aria-controls");
		jteOutput.writeUserContent(row.id());
		jteOutput.setContext("input", null);
		jteOutput.writeContent("-offers\" hx-get=\"/records/suggestions?row=");
		jteOutput.setContext("input", "hx-get");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent("\" hx-include=\"#form-type\" hx-trigger=\"input changed delay:200ms\" hx-target=\"#");
		jteOutput.setContext("input", "hx-target");
		jteOutput.writeUserContent(row.id());
		jteOutput.setContext("input", null);
		jteOutput.writeContent("-offers\" hx-sync=\"this:replace\">\n");
		gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "find:" + row.input(), field, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("Find");
			}
		}, row.id() + "-find", "button small find-press", false);
		jteOutput.writeContent("\n</span>\n<div id=\"");
		jteOutput.setContext("div", "id");
		jteOutput.writeUserContent(row.id());
		jteOutput.setContext("div", null);
		jteOutput.writeContent("-offers\" class=\"offers\" aria-live=\"polite\">\n");
		gg.jte.generated.ondemand.field.JteoffersGenerated.render(jteOutput, jteHtmlInterceptor, row.offers(), field);
		jteOutput.writeContent("\n</div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Seeking row = (Seeking)params.get("row");
		String field = (String)params.get("field");
		render(jteOutput, jteHtmlInterceptor, row, field);
	}
}
