package gg.jte.generated.ondemand.application;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtenewGenerated {
	public static final String JTE_NAME = "application/new.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,4,4,5,5,6,6,6,7,7,7,7,8,8,9,9,9,9,9,9,9,9,10,10,12,12,13,13,14,14,14,15,15,15,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled("New"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><h1>New</h1><p class=\"lead\">What you type is kept as you type it.</p></header>\n");
				for (var app : frame.menu().apps()) {
					jteOutput.writeContent("\n");
					if (!app.types().isEmpty()) {
						jteOutput.writeContent("\n<h2 class=\"section-title\">");
						jteOutput.setContext("h2", null);
						jteOutput.writeUserContent(app.title());
						jteOutput.writeContent("</h2>\n<nav class=\"browse\" aria-label=\"New in ");
						jteOutput.setContext("nav", "aria-label");
						jteOutput.writeUserContent(app.title());
						jteOutput.setContext("nav", null);
						jteOutput.writeContent("\">\n");
						for (var type : app.types()) {
							jteOutput.writeContent("\n<a class=\"browse-link\" href=\"/records/new?type=");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(type.name());
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\">");
							gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, type.icon(), type.colour(), "");
							jteOutput.setContext("a", null);
							jteOutput.writeUserContent(type.title());
							jteOutput.writeContent("</a>\n");
						}
						jteOutput.writeContent("\n</nav>\n");
					}
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n");
			}
		}, null, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
