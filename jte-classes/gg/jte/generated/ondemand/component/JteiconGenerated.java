package gg.jte.generated.ondemand.component;
import redsigma.web.frame.Icons;
@SuppressWarnings("unchecked")
public final class JteiconGenerated {
	public static final String JTE_NAME = "component/icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,3,3,4,4,4,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name) {
		jteOutput.writeContent("\n");
		jteOutput.writeUnsafeContent(Icons.svg(name));
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, name);
	}
}
