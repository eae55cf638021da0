package gg.jte.generated.ondemand.component;
@SuppressWarnings("unchecked")
public final class JtemarkGenerated {
	public static final String JTE_NAME = "component/mark.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,0,2,2,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("\n<svg class=\"mark-sign\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"mark-field\" width=\"40\" height=\"40\" rx=\"9\"/><path class=\"mark-stroke\" d=\"M28.5 14.2V9.8H11.6l9.2 10.2-9.2 10.2h16.9v-4.4\"/></svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
