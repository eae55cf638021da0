package gg.jte.generated.ondemand.search;
import java.util.List;
import redsigma.web.frame.RecordLine;
@SuppressWarnings("unchecked")
public final class JtesuggestionsGenerated {
	public static final String JTE_NAME = "search/suggestions.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,10,10,11,11,12,12,13,13,13,13,13,13,14,14,15,15,15,16,16,18,18,19,19,19,19,19,19,19,19,19,21,21,22,22,22,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String words, List<RecordLine> lines) {
		if (!words.isEmpty()) {
			jteOutput.writeContent("\n<div class=\"suggestion-list\" role=\"listbox\" id=\"suggestion-list\" aria-label=\"Suggestions\">\n");
			for (var line : lines) {
				jteOutput.writeContent("\n<a class=\"suggestion\" role=\"option\" aria-selected=\"false\" tabindex=\"-1\" id=\"suggestion-");
				jteOutput.setContext("a", "id");
				jteOutput.writeUserContent(String.valueOf(lines.indexOf(line)));
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_0 = line.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, line.icon(), line.colour(), "");
				jteOutput.writeContent("\n<span class=\"suggestion-words\"><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(line.title());
				jteOutput.writeContent("</b>\n");
				for (var chip : line.chips()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.component.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, chip);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n<span class=\"sub\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(line.kind());
				jteOutput.writeContent(" · ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(line.reference());
				jteOutput.writeContent("\n");
				if (!line.because().isEmpty()) {
					jteOutput.writeContent("\n· ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(line.because().get(0));
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n</span></span></a>\n");
			}
			jteOutput.writeContent("\n<a class=\"suggestion all\" role=\"option\" aria-selected=\"false\" tabindex=\"-1\" id=\"suggestion-all\" href=\"/search?q=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(words);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "search");
			jteOutput.writeContent("<span>All results for “");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(words);
			jteOutput.writeContent("”</span></a>\n</div>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String words = (String)params.get("words");
		List<RecordLine> lines = (List<RecordLine>)params.get("lines");
		render(jteOutput, jteHtmlInterceptor, words, lines);
	}
}
