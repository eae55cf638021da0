package gg.jte.generated.ondemand.search;
import redsigma.web.search.SearchPage;
@SuppressWarnings("unchecked")
public final class JtenothingGenerated {
	public static final String JTE_NAME = "search/nothing.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,13,13,13,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, SearchPage page) {
		jteOutput.writeContent("<section class=\"card\">\n");
		gg.jte.generated.ondemand.component.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, "search-x", "No record matches", "Names are found in other spellings and by sound; plates and numbers with or without spaces.", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				for (var offer : page.offers()) {
					jteOutput.writeContent("\n<a class=\"button\"");
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
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n<ul class=\"tips\">\n<li>Try fewer words: a surname and a town, part of a plate, the last digits of a telephone number.</li>\n<li>Try all kinds of record, without narrowing.</li>\n</ul>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		SearchPage page = (SearchPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
