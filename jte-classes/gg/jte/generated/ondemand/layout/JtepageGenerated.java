package gg.jte.generated.ondemand.layout;
import gg.jte.Content;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "layout/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,7,7,7,7,7,7,7,7,7,7,9,9,10,10,11,11,12,12,12,13,13,15,15,15,15,15,15,15,15,15,15,15,15,15,17,17,17,18,18,20,20,21,21,22,22,25,25,25,26,26,29,29,30,30,31,31,34,34,34,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Content content, Content scripts, String prefix) {
		jteOutput.writeContent("<!DOCTYPE html>\n<html lang=\"en-GB\"");
		var __jte_html_attribute_0 = frame.theme().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n");
		gg.jte.generated.ondemand.layout.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, frame, prefix);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.layout.JtescriptsGenerated.render(jteOutput, jteHtmlInterceptor, frame);
		jteOutput.writeContent("\n");
		if (scripts != null) {
			jteOutput.writeContent("\n");
			jteOutput.setContext("head", null);
			jteOutput.writeUserContent(scripts);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</head>\n<body");
		var __jte_html_attribute_1 = frame.keys() ? "on" : "off";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-keys=\"");
			jteOutput.setContext("body", "data-keys");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hx-headers='{\"X-CSRF-TOKEN\":\"");
		jteOutput.setContext("body", "hx-headers");
		jteOutput.writeUserContent(frame.csrf());
		jteOutput.setContext("body", null);
		jteOutput.writeContent("\"}' hx-inherit=\"hx-headers\">\n<a class=\"skip\" href=\"#main\">Skip to the page's content</a>\n<p class=\"marking\"><span class=\"sight-only\">Protective marking: </span>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(frame.marking().shown());
		jteOutput.writeContent("</p>\n");
		gg.jte.generated.ondemand.layout.JtebarGenerated.render(jteOutput, jteHtmlInterceptor, frame);
		jteOutput.writeContent("\n<div class=\"frame\">\n");
		if (frame.viewer() != null) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.layout.JterailGenerated.render(jteOutput, jteHtmlInterceptor, frame);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<main class=\"main\" id=\"main\" tabindex=\"-1\">\n<div id=\"notice\" class=\"notice\" role=\"status\" aria-live=\"polite\" data-lost=\"The server cannot be reached. What you typed stays on this page; it is tried again as you go on.\" data-refused=\"That part of the page could not be had. Try again.\"></div>\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.layout.JtefootGenerated.render(jteOutput, jteHtmlInterceptor, frame);
		jteOutput.writeContent("\n</main>\n</div>\n");
		if (frame.viewer() != null) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.layout.JtedialogsGenerated.render(jteOutput, jteHtmlInterceptor);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Content content = (Content)params.get("content");
		Content scripts = (Content)params.getOrDefault("scripts", null);
		String prefix = (String)params.getOrDefault("prefix", "");
		render(jteOutput, jteHtmlInterceptor, frame, content, scripts, prefix);
	}
}
