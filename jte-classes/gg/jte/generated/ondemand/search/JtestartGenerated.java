package gg.jte.generated.ondemand.search;
import redsigma.web.frame.Menu;
@SuppressWarnings("unchecked")
public final class JtestartGenerated {
	public static final String JTE_NAME = "search/start.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,13,13,13,14,14,14,14,14,14,14,14,15,15,17,17,17,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Menu menu) {
		jteOutput.writeContent("<header class=\"page-head\"><h1>Search</h1><p class=\"lead\">One box finds everything. Type what you know.</p></header>\n<ul class=\"examples\">\n<li><b>A name</b> in any spelling, or the sound of it, or part of it</li>\n<li><b>A plate</b> with spaces or none, whole or in part</li>\n<li><b>A reference</b> of any record or force identifier</li>\n<li><b>A postcode</b> or a street</li>\n<li><b>A telephone number</b>, or its last digits</li>\n<li><b>Several together</b>: a first name, a town, a car</li>\n</ul>\n<h2 class=\"section-title\">Or look through</h2>\n<nav class=\"browse\" aria-label=\"Kinds of record\">\n");
		for (var type : menu.handy(99)) {
			jteOutput.writeContent("\n<a class=\"browse-link\" href=\"/search?type=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(type.name());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, type.icon(), type.colour(), "");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(type.plural());
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Menu menu = (Menu)params.get("menu");
		render(jteOutput, jteHtmlInterceptor, menu);
	}
}
