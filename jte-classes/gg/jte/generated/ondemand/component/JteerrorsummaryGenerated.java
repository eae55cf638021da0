package gg.jte.generated.ondemand.component;
import java.util.List;
import redsigma.web.frame.ErrorLine;
@SuppressWarnings("unchecked")
public final class JteerrorsummaryGenerated {
	public static final String JTE_NAME = "component/error-summary.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,6,6,6,6,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,13,13,14,14,14,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<ErrorLine> errors, String title) {
		if (!errors.isEmpty()) {
			jteOutput.writeContent("\n<section class=\"error-summary\" role=\"alert\" tabindex=\"-1\" id=\"errors\" data-focus>\n<h2>");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "octagon-alert");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeContent("</h2>\n<ul>\n");
			for (var error : errors) {
				jteOutput.writeContent("\n<li><a");
				var __jte_html_attribute_0 = error.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(error.message());
				jteOutput.writeContent("</a></li>\n");
			}
			jteOutput.writeContent("\n</ul>\n</section>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<ErrorLine> errors = (List<ErrorLine>)params.get("errors");
		String title = (String)params.getOrDefault("title", "There is something to mend");
		render(jteOutput, jteHtmlInterceptor, errors, title);
	}
}
