package gg.jte.generated.ondemand.component;
import redsigma.web.frame.Pagination;
@SuppressWarnings("unchecked")
public final class JtepaginationGenerated {
	public static final String JTE_NAME = "component/pagination.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,4,4,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,8,8,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,15,15,17,17,18,18,18,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Pagination pages) {
		if (pages.needed()) {
			jteOutput.writeContent("\n<nav class=\"pagination\" aria-label=\"Pages\"><ul>\n");
			if (pages.previous() != null) {
				jteOutput.writeContent("\n<li><a class=\"page-step\"");
				var __jte_html_attribute_0 = pages.previous();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" rel=\"prev\">");
				gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "arrow-left");
				jteOutput.writeContent("Previous</a></li>\n");
			}
			jteOutput.writeContent("\n");
			for (var step : pages.steps()) {
				jteOutput.writeContent("\n");
				if (step.gap()) {
					jteOutput.writeContent("\n<li class=\"page-gap\" aria-hidden=\"true\">…</li>\n");
				}
				jteOutput.writeContent("\n<li><a class=\"page-step\"");
				var __jte_html_attribute_1 = step.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" aria-label=\"Page ");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(step.page());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_2 = step.current() ? "page" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-current=\"");
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(step.page());
				jteOutput.writeContent("</a></li>\n");
			}
			jteOutput.writeContent("\n");
			if (pages.next() != null) {
				jteOutput.writeContent("\n<li><a class=\"page-step\"");
				var __jte_html_attribute_3 = pages.next();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" rel=\"next\">Next");
				gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "arrow-right");
				jteOutput.writeContent("</a></li>\n");
			}
			jteOutput.writeContent("\n</ul></nav>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Pagination pages = (Pagination)params.get("pages");
		render(jteOutput, jteHtmlInterceptor, pages);
	}
}
