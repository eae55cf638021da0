package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Around;
@SuppressWarnings("unchecked")
public final class JtesaidGenerated {
	public static final String JTE_NAME = "field/said.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,3,3,3,3,3,3,3,4,4,5,5,6,6,6,6,6,6,6,6,6,7,7,8,8,9,9,9,9,9,9,9,9,9,10,10,11,11,11,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Around around) {
		if (around.hint() != null) {
			jteOutput.writeContent("\n<p class=\"hint\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(around.id());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(around.hint());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
		if (around.error() != null) {
			jteOutput.writeContent("\n<p class=\"field-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(around.id());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-error\">");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "octagon-alert");
			jteOutput.writeContent("<span class=\"sight-only\">Error: </span>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(around.error());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
		if (around.caution() != null) {
			jteOutput.writeContent("\n<p class=\"field-caution\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(around.id());
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-caution\">");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "triangle-alert");
			jteOutput.writeContent("<span class=\"sight-only\">Check: </span>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(around.caution());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Around around = (Around)params.get("around");
		render(jteOutput, jteHtmlInterceptor, around);
	}
}
