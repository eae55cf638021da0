package gg.jte.generated.ondemand.layout;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtebarGenerated {
	public static final String JTE_NAME = "layout/bar.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,4,4,8,8,9,9,9,9,9,9,9,9,9,15,15,16,16,18,18,18,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<header class=\"bar\">\n<a class=\"mark\" href=\"/\">");
		gg.jte.generated.ondemand.component.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("<b>Red Sigma</b></a>\n");
		if (frame.viewer() != null) {
			jteOutput.writeContent("\n<search class=\"find\">\n<form action=\"/search\" method=\"get\" id=\"find\" data-search-box>\n<label class=\"sight-only\" for=\"find-words\">Search everything</label>\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "search");
			jteOutput.writeContent("\n<input id=\"find-words\" name=\"q\" type=\"search\"");
			var __jte_html_attribute_0 = frame.words();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" placeholder=\"Name, plate, reference, postcode, telephone\" aria-keyshortcuts=\"/\" maxlength=\"200\" hx-get=\"/search/suggestions\" hx-trigger=\"input changed delay:150ms\" hx-target=\"#find-suggestions\" hx-sync=\"this:replace\">\n<kbd aria-hidden=\"true\">/</kbd>\n<button class=\"find-go\" type=\"submit\">Search</button>\n</form>\n<div class=\"suggestions\" id=\"find-suggestions\"></div>\n</search>\n");
			gg.jte.generated.ondemand.layout.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, frame);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
