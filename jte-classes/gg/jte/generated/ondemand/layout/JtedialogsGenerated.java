package gg.jte.generated.ondemand.layout;
@SuppressWarnings("unchecked")
public final class JtedialogsGenerated {
	public static final String JTE_NAME = "layout/dialogs.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,2,2,4,4,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<dialog class=\"dialog\" id=\"keys-dialog\" aria-labelledby=\"keys-title\">\n<form method=\"dialog\" class=\"page-head\"><h2 id=\"keys-title\">Keyboard shortcuts</h2><button class=\"quiet-button\" type=\"submit\">");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "x");
		jteOutput.writeContent("Close</button></form>\n");
		gg.jte.generated.ondemand.component.JtekeysGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n</dialog>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
