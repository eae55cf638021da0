package gg.jte.generated.ondemand.form;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JtescriptsGenerated {
	public static final String JTE_NAME = "form/scripts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,6,6,6,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/autosave.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/form-focus.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/seek.js\"></script>\n<script type=\"module\" src=\"");
		jteOutput.setContext("script", "src");
		jteOutput.writeUserContent(frame.assets());
		jteOutput.setContext("script", null);
		jteOutput.writeContent("/js/grow.js\"></script>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
