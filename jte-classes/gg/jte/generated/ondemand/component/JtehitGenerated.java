package gg.jte.generated.ondemand.component;
import redsigma.web.frame.RecordLine;
@SuppressWarnings("unchecked")
public final class JtehitGenerated {
	public static final String JTE_NAME = "component/hit.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,7,7,8,8,8,9,9,10,10,11,11,11,12,12,14,14,15,15,16,16,18,18,19,19,19,20,20,22,22,25,25,25,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, RecordLine line) {
		jteOutput.writeContent("<li class=\"hit\" data-result>\n");
		gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, line.icon(), line.colour(), "large");
		jteOutput.writeContent("\n<div class=\"hit-words\">\n<h3><a");
		var __jte_html_attribute_0 = line.href();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-result-link>");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(line.title());
		jteOutput.writeContent("</a></h3>\n<p class=\"sub\"><span class=\"dotted\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.kind());
		jteOutput.writeContent("</span> <span class=\"dotted reference\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.reference());
		jteOutput.writeContent("</span>\n");
		if (!line.summary().isEmpty()) {
			jteOutput.writeContent("\n<span class=\"dotted\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.summary());
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("\n");
		if (line.sensitive()) {
			jteOutput.writeContent("\n<span class=\"dotted sensitive\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.marking().shown());
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("\n</p>\n");
		gg.jte.generated.ondemand.component.JtefactslineGenerated.render(jteOutput, jteHtmlInterceptor, line.facts());
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.component.JtechipsGenerated.render(jteOutput, jteHtmlInterceptor, line.chips());
		jteOutput.writeContent("\n");
		if (!line.because().isEmpty()) {
			jteOutput.writeContent("\n<p class=\"why\">\n");
			for (var reason : line.because()) {
				jteOutput.writeContent("\n<span class=\"dotted\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(reason);
				jteOutput.writeContent("</span>\n");
			}
			jteOutput.writeContent("\n</p>\n");
		}
		jteOutput.writeContent("\n</div>\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		RecordLine line = (RecordLine)params.get("line");
		render(jteOutput, jteHtmlInterceptor, line);
	}
}
