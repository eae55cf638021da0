package gg.jte.generated.ondemand.search;
import java.util.List;
import redsigma.web.search.SearchPage.Narrowing;
@SuppressWarnings("unchecked")
public final class JtefacetsGenerated {
	public static final String JTE_NAME = "search/facets.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,5,5,6,6,6,6,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,12,12,13,13,13,14,14,15,15,16,16,18,18,21,21,23,23,23,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Narrowing> facets) {
		jteOutput.writeContent("<section class=\"facets\" aria-label=\"Narrow the results\">\n");
		for (var facet : facets) {
			jteOutput.writeContent("\n<details class=\"facet\"");
			var __jte_html_attribute_0 = facet.chosen() || facets.size() < 5;
			if (__jte_html_attribute_0) {
			jteOutput.writeContent(" open");
			}
			jteOutput.writeContent(">\n<summary>");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(facet.label());
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "chevron-down");
			jteOutput.writeContent("</summary>\n<ul>\n");
			for (var value : facet.values()) {
				jteOutput.writeContent("\n<li><a class=\"facet-value\"");
				var __jte_html_attribute_1 = value.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = value.chosen() ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-current=\"");
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(value.label());
				jteOutput.writeContent("\n");
				if (value.chosen()) {
					jteOutput.writeContent("\n<span class=\"sight-only\"> (chosen; remove)</span>\n");
				}
				jteOutput.writeContent("\n</span><span class=\"facet-count\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(String.format("%,d", value.count()));
				jteOutput.writeContent("</span>\n");
				if (value.chosen()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "x");
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n</a></li>\n");
			}
			jteOutput.writeContent("\n</ul>\n</details>\n");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Narrowing> facets = (List<Narrowing>)params.get("facets");
		render(jteOutput, jteHtmlInterceptor, facets);
	}
}
