package gg.jte.generated.ondemand.component;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtenotificationGenerated {
	public static final String JTE_NAME = "component/notification.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,13,15,15,15,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String tone, Content content) {
		jteOutput.writeContent("<div class=\"notification\"");
		var __jte_html_attribute_0 = tone;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-tone=\"");
			jteOutput.setContext("div", "data-tone");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" role=\"status\">\n");
		if (tone.equals("good")) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-check");
			jteOutput.writeContent("\n");
		} else if (tone.equals("danger")) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "octagon-alert");
			jteOutput.writeContent("\n");
		} else if (tone.equals("caution")) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "triangle-alert");
			jteOutput.writeContent("\n");
		} else {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "info");
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<div>");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String tone = (String)params.getOrDefault("tone", "plain");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, tone, content);
	}
}
