package gg.jte.generated.ondemand.problem;
import redsigma.web.frame.Frame;
@SuppressWarnings("unchecked")
public final class JterefusedGenerated {
	public static final String JTE_NAME = "problem/refused.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,3,3,3,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		gg.jte.generated.ondemand.problem.JteproblemGenerated.render(jteOutput, jteHtmlInterceptor, frame, "lock", "Your role does not include this", "You are signed in, but what you asked for belongs to another role.", "If you need it for your work, ask your supervisor for the role.");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
