package gg.jte.generated.ondemand.problem;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JteproblemGenerated {
	public static final String JTE_NAME = "problem/problem.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,6,6,6,8,8,9,9,9,10,10,10,11,11,11,14,14,14,15,15,15,1,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, String icon, String title, String what, String next) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled(title), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"problem\">\n<span class=\"problem-sign\">");
				gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
				jteOutput.writeContent("</span>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(title);
				jteOutput.writeContent("</h1>\n<p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(what);
				jteOutput.writeContent("</p>\n<p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(next);
				jteOutput.writeContent("</p>\n<p class=\"buttons\"><a class=\"button first\" href=\"/\">Home</a> <a class=\"button\" href=\"/search\">Search</a></p>\n</section>\n");
			}
		}, null, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		String icon = (String)params.get("icon");
		String title = (String)params.get("title");
		String what = (String)params.get("what");
		String next = (String)params.get("next");
		render(jteOutput, jteHtmlInterceptor, frame, icon, title, what, next);
	}
}
