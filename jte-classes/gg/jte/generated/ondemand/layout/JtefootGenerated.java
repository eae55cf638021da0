package gg.jte.generated.ondemand.layout;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtefootGenerated {
	public static final String JTE_NAME = "layout/foot.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,5,5,6,6,6,6,6,6,8,8,8,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<footer class=\"foot\">\n");
		if (frame.viewer() != null) {
			jteOutput.writeContent("\n<p>Press <kbd>?</kbd> for keys · <a href=\"/keys\">Help with shortcuts</a></p>\n");
		}
		jteOutput.writeContent("\n<p class=\"print-only\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(frame.marking().shown());
		jteOutput.writeContent(" · Printed by ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(frame.viewer());
		jteOutput.writeContent(" from Red Sigma</p>\n</footer>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
