package gg.jte.generated.ondemand.component;
import redsigma.web.frame.RecordLine;
@SuppressWarnings("unchecked")
public final class JterecordlineGenerated {
	public static final String JTE_NAME = "component/record-line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,7,7,8,8,8,9,9,10,10,11,11,11,12,12,14,14,17,17,17,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, RecordLine line) {
		jteOutput.writeContent("<li class=\"record-line\">\n");
		gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, line.icon(), line.colour(), "");
		jteOutput.writeContent("\n<div class=\"record-words\">\n<p><a");
		var __jte_html_attribute_0 = line.href();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(line.title());
		jteOutput.writeContent("</a></p>\n<p class=\"sub\"><span class=\"dotted\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.kind());
		jteOutput.writeContent("</span>\n");
		if (!line.summary().isEmpty()) {
			jteOutput.writeContent("\n<span class=\"dotted\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.summary());
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("\n");
		if (!line.when().isEmpty()) {
			jteOutput.writeContent("\n<span class=\"dotted\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.when());
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("\n</p>\n");
		gg.jte.generated.ondemand.component.JtechipsGenerated.render(jteOutput, jteHtmlInterceptor, line.chips());
		jteOutput.writeContent("\n</div>\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		RecordLine line = (RecordLine)params.get("line");
		render(jteOutput, jteHtmlInterceptor, line);
	}
}
