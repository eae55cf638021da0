package gg.jte.generated.ondemand.search;
import redsigma.web.search.SearchPage;
@SuppressWarnings("unchecked")
public final class JteoffersGenerated {
	public static final String JTE_NAME = "search/offers.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,8,8,9,9,9,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, SearchPage page) {
		if (!page.offers().isEmpty() && !page.words().isEmpty()) {
			jteOutput.writeContent("\n<p class=\"offers\"><span class=\"sub\">Not there?</span>\n");
			for (var offer : page.offers()) {
				jteOutput.writeContent("\n<a");
				var __jte_html_attribute_0 = offer.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, offer.icon(), offer.colour(), "small");
				jteOutput.writeContent("New ");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(offer.kind());
				jteOutput.writeContent(" “");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(page.words());
				jteOutput.writeContent("”</a>\n");
			}
			jteOutput.writeContent("\n</p>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		SearchPage page = (SearchPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
