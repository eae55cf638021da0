package gg.jte.generated.ondemand.search;
import redsigma.web.frame.Frame;
import redsigma.web.search.SearchPage;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "search/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,12,12,12,12,12,12,12,13,13,14,14,15,15,17,17,18,18,19,19,21,21,22,22,23,23,25,25,26,26,27,27,30,30,31,31,31,32,32,32,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, SearchPage page) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled(page.words().isEmpty() ? "Search" : page.words()), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				if (!page.asked()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.search.JtestartGenerated.render(jteOutput, jteHtmlInterceptor, frame.menu());
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.search.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, page);
					jteOutput.writeContent("\n");
					if (page.types().size() > 1) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.component.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, page.types(), "Kinds of record");
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n<div class=\"found\"");
					var __jte_html_attribute_0 = page.facets().isEmpty() ? "none" : "some";
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" data-facets=\"");
						jteOutput.setContext("div", "data-facets");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n");
					if (!page.facets().isEmpty()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.search.JtefacetsGenerated.render(jteOutput, jteHtmlInterceptor, page.facets());
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n<div class=\"stack\">\n");
					if (page.hits().isEmpty()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.search.JtenothingGenerated.render(jteOutput, jteHtmlInterceptor, page);
						jteOutput.writeContent("\n");
					} else {
						jteOutput.writeContent("\n<ol class=\"hits card flush\" data-results>\n");
						for (var line : page.hits()) {
							jteOutput.writeContent("\n");
							gg.jte.generated.ondemand.component.JtehitGenerated.render(jteOutput, jteHtmlInterceptor, line);
							jteOutput.writeContent("\n");
						}
						jteOutput.writeContent("\n</ol>\n");
						gg.jte.generated.ondemand.component.JtepaginationGenerated.render(jteOutput, jteHtmlInterceptor, page.pages());
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.search.JteoffersGenerated.render(jteOutput, jteHtmlInterceptor, page);
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n</div>\n</div>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, null, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		SearchPage page = (SearchPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, page);
	}
}
