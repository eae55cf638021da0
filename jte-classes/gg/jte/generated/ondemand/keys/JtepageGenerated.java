package gg.jte.generated.ondemand.keys;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "keys/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,5,5,8,8,8,8,8,8,8,8,8,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,12,12,12,13,13,13,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled("Keyboard shortcuts"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1>Keyboard shortcuts</h1>\n<p class=\"lead\">Everything can be done with the keyboard alone. Single keys work whenever you are not typing in a field.</p>\n<div class=\"stack\"><section class=\"card\">");
				gg.jte.generated.ondemand.component.JtekeysGenerated.render(jteOutput, jteHtmlInterceptor);
				jteOutput.writeContent("</section>\n<section class=\"card\">\n<form action=\"/keys\" method=\"post\" class=\"page-head\">\n<input type=\"hidden\" name=\"_csrf\"");
				var __jte_html_attribute_0 = frame.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<p>Single keys are <b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(frame.keys() ? "on" : "off");
				jteOutput.writeContent("</b> in this browser.</p>\n<button class=\"button\" type=\"submit\" name=\"keys\"");
				var __jte_html_attribute_1 = frame.keys() ? "off" : "on";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("button", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">Turn them ");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(frame.keys() ? "off" : "on");
				jteOutput.writeContent("</button>\n</form></section></div>\n");
			}
		}, null, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
