package gg.jte.generated.ondemand.application;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Menu;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "application/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,7,7,9,9,10,10,10,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,14,14,17,17,19,19,19,20,20,20,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Menu.App app) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled(app.title()), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(app.title());
				jteOutput.writeContent("</h1></header>\n<ul class=\"tiles\">\n");
				for (var type : app.types()) {
					jteOutput.writeContent("\n<li class=\"tile\">\n");
					gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, type.icon(), type.colour(), "large");
					jteOutput.writeContent("\n<h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(type.plural());
					jteOutput.writeContent("</h2>\n<div class=\"buttons\"><a class=\"button\" href=\"/search?type=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(type.name());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">Look through<span class=\"sight-only\"> ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(type.plural());
					jteOutput.writeContent("</span></a>\n");
					if (frame.menu().creates()) {
						jteOutput.writeContent("\n<a class=\"button\" href=\"/records/new?type=");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(type.name());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus");
						jteOutput.writeContent("New<span class=\"sight-only\"> ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(type.title());
						jteOutput.writeContent("</span></a>\n");
					}
					jteOutput.writeContent("\n</div>\n</li>\n");
				}
				jteOutput.writeContent("\n</ul>\n");
			}
		}, null, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Menu.App app = (Menu.App)params.get("app");
		render(jteOutput, jteHtmlInterceptor, frame, app);
	}
}
