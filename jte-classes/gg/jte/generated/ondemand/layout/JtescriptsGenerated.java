package gg.jte.generated.ondemand.layout;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtescriptsGenerated {
	public static final String JTE_NAME = "layout/scripts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,6,6,6,6,7,7,7,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/search-box.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/shortcuts.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/menus.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/results.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/lost-line.js\"></script>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
