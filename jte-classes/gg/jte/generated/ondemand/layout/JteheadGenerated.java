package gg.jte.generated.ondemand.layout;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JteheadGenerated {
	public static final String JTE_NAME = "layout/head.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,6,6,6,6,6,6,7,7,7,7,8,8,8,8,9,9,9,9,10,10,10,10,11,11,11,11,12,12,12,12,13,13,13,13,14,14,14,14,15,15,15,15,17,17,17,17,17,17,17,17,17,18,18,18,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, String prefix) {
		jteOutput.writeContent("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(prefix);
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(frame.title());
		jteOutput.writeContent(" · Red Sigma</title>\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/img/mark.svg\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/tokens.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/base.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/frame.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/components.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/screens.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/form.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/record.css\">\n<link rel=\"stylesheet\" href=\"");
		jteOutput.setContext("link", "href");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("link", null);
		jteOutput.writeContent("/css/print.css\" media=\"print\">\n<meta name=\"htmx-config\" content='{\"allowEval\":false,\"allowScriptTags\":false,\"includeIndicatorStyles\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"disableInheritance\":true,\"attributesToSettle\":[\"class\",\"width\",\"height\"],\"responseHandling\":[{\"code\":\"204\",\"swap\":false},{\"code\":\"[23]..\",\"swap\":true},{\"code\":\"422\",\"swap\":true},{\"code\":\"[45]..\",\"swap\":false,\"error\":true}]}'>\n<script");
		var __jte_html_attribute_0 = frame.htmx();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		String prefix = (String)params.getOrDefault("prefix", "");
		render(jteOutput, jteHtmlInterceptor, frame, prefix);
	}
}
