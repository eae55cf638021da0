package gg.jte.generated.ondemand.component;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtecardGenerated {
	public static final String JTE_NAME = "component/card.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,13,13,13,15,15,15,1,2,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, Content content, String id, String actionHref, String action, String flush) {
		jteOutput.writeContent("<section class=\"card ");
		jteOutput.setContext("section", "class");
		jteOutput.writeUserContent(flush);
		jteOutput.setContext("section", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("section", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<header class=\"card-head\"><h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h2>\n");
		if (actionHref != null) {
			jteOutput.writeContent("\n<a class=\"quiet-button\"");
			var __jte_html_attribute_1 = actionHref;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(action);
			jteOutput.writeContent("<span class=\"sight-only\">: ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeContent("</span></a>\n");
		}
		jteOutput.writeContent("\n</header>\n");
		jteOutput.setContext("section", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		String id = (String)params.getOrDefault("id", null);
		String actionHref = (String)params.getOrDefault("actionHref", null);
		String action = (String)params.getOrDefault("action", "");
		String flush = (String)params.getOrDefault("flush", "");
		render(jteOutput, jteHtmlInterceptor, title, content, id, actionHref, action, flush);
	}
}
