package gg.jte.generated.ondemand.layout;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JterailGenerated {
	public static final String JTE_NAME = "layout/rail.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,4,4,5,5,6,6,7,7,9,9,10,10,11,11,12,12,14,14,15,15,17,17,17,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<nav class=\"rail\" aria-label=\"Main\">\n");
		gg.jte.generated.ondemand.layout.JteraillinkGenerated.render(jteOutput, jteHtmlInterceptor, "/", "house", "Home", frame.section().equals("home"), frame.menu().drafts(), "drafts", "", null);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.layout.JteraillinkGenerated.render(jteOutput, jteHtmlInterceptor, "/search", "search", "Search", frame.section().equals("search"), 0, "", "", null);
		jteOutput.writeContent("\n");
		if (frame.menu().creates()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.layout.JteraillinkGenerated.render(jteOutput, jteHtmlInterceptor, "/new", "plus", "New", frame.section().equals("new"), 0, "", "", "n");
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<h2 class=\"rail-title\">Applications</h2>\n");
		for (var app : frame.menu().apps()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.layout.JteraillinkGenerated.render(jteOutput, jteHtmlInterceptor, "/applications/" + app.name(), app.icon(), app.title(), frame.section().equals(app.name()), 0, "", "rail-app", null);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
		if (frame.menu().administers()) {
			jteOutput.writeContent("\n<h2 class=\"rail-title\">System</h2>\n");
			gg.jte.generated.ondemand.layout.JteraillinkGenerated.render(jteOutput, jteHtmlInterceptor, "/administration/packages", "settings-2", "Administration", frame.section().equals("administration"), 0, "", "rail-app", null);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
