package gg.jte.generated.ondemand.component;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JteconfirmGenerated {
	public static final String JTE_NAME = "component/confirm.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,12,12,12,13,13,13,16,16,16,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, String action, String ask, String question, String deed, String about) {
		jteOutput.writeContent("<details class=\"confirm\" data-menu>\n<summary class=\"quiet-button\">");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(ask);
		jteOutput.writeContent("<span class=\"sight-only\"> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(about);
		jteOutput.writeContent("</span></summary>\n<form");
		var __jte_html_attribute_0 = action;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" method=\"post\" class=\"confirm-box\">\n<input type=\"hidden\" name=\"_csrf\"");
		var __jte_html_attribute_1 = frame.csrf();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(question);
		jteOutput.writeContent("</p>\n<button class=\"button danger\" type=\"submit\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(deed);
		jteOutput.writeContent("</button>\n</form>\n</details>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		String action = (String)params.get("action");
		String ask = (String)params.get("ask");
		String question = (String)params.get("question");
		String deed = (String)params.get("deed");
		String about = (String)params.getOrDefault("about", "");
		render(jteOutput, jteHtmlInterceptor, frame, action, ask, question, deed, about);
	}
}
