package gg.jte.generated.ondemand.search;
import redsigma.web.search.SearchPage;
@SuppressWarnings("unchecked")
public final class JteheadGenerated {
	public static final String JTE_NAME = "search/head.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,6,6,7,7,7,7,7,7,8,8,9,9,10,10,10,11,11,12,12,12,13,13,15,15,16,16,16,16,16,16,16,16,16,17,17,19,19,19,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, SearchPage page) {
		jteOutput.writeContent("<header class=\"page-head\">\n<h1>\n");
		if (page.total() == 0) {
			jteOutput.writeContent("\nNothing found\n");
		} else {
			jteOutput.writeContent("\n");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(String.format("%,d", page.total()));
			jteOutput.writeContent(" ");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(page.total() == 1 ? "result" : "results");
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
		if (!page.words().isEmpty()) {
			jteOutput.writeContent("\nfor “");
			jteOutput.setContext("h1", null);
			jteOutput.writeUserContent(page.words());
			jteOutput.writeContent("”\n");
		} else if (!page.what().isEmpty()) {
			jteOutput.writeContent("\n<span class=\"sub-title\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(page.what());
			jteOutput.writeContent("</span>\n");
		}
		jteOutput.writeContent("\n</h1>\n");
		if (!page.hits().isEmpty()) {
			jteOutput.writeContent("\n<p class=\"sub\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(String.format("%,d", page.first()));
			jteOutput.writeContent(" to ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(String.format("%,d", page.last()));
			jteOutput.writeContent(", ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(page.words().isEmpty() ? "the latest first" : "the best match first");
			jteOutput.writeContent(" <span class=\"key-hint\">· <kbd>j</kbd> <kbd>k</kbd> to move, <kbd>Enter</kbd> to open</span></p>\n");
		}
		jteOutput.writeContent("\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		SearchPage page = (SearchPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
