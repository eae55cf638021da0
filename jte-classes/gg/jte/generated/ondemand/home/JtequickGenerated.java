package gg.jte.generated.ondemand.home;
import redsigma.web.frame.Menu;
@SuppressWarnings("unchecked")
public final class JtequickGenerated {
	public static final String JTE_NAME = "home/quick.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,4,4,5,5,5,5,5,5,5,5,5,6,6,7,7,9,9,9,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Menu menu) {
		jteOutput.writeContent("<nav class=\"quick\" aria-label=\"New record\">\n");
		for (var app : menu.apps()) {
			jteOutput.writeContent("\n");
			for (var type : app.types()) {
				jteOutput.writeContent("\n<a class=\"quick-link\" href=\"/records/new?type=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(type.name());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, type.icon(), type.colour(), "");
				jteOutput.writeContent("<span class=\"sight-only\">New </span>");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(type.title());
				jteOutput.writeContent("</a>\n");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Menu menu = (Menu)params.get("menu");
		render(jteOutput, jteHtmlInterceptor, menu);
	}
}
