package gg.jte.generated.ondemand.component;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "component/empty.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,6,6,6,7,7,7,8,8,9,9,9,10,10,11,11,12,12,12,13,13,15,15,15,1,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String icon, String title, String text, Content next) {
		jteOutput.writeContent("<div class=\"empty\">\n<span class=\"empty-sign\">");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		jteOutput.writeContent("</span>\n<p class=\"empty-title\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</p>\n");
		if (!text.isEmpty()) {
			jteOutput.writeContent("\n<p class=\"sub\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(text);
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
		if (next != null) {
			jteOutput.writeContent("\n<div class=\"buttons\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(next);
			jteOutput.writeContent("</div>\n");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String icon = (String)params.get("icon");
		String title = (String)params.get("title");
		String text = (String)params.getOrDefault("text", "");
		Content next = (Content)params.getOrDefault("next", null);
		render(jteOutput, jteHtmlInterceptor, icon, title, text, next);
	}
}
