package gg.jte.generated.ondemand.layout;
@SuppressWarnings("unchecked")
public final class JteraillinkGenerated {
	public static final String JTE_NAME = "layout/rail-link.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,10,10,10,11,11,13,13,13,0,1,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String href, String icon, String text, boolean current, int count, String counted, String kind, String key) {
		jteOutput.writeContent("<a class=\"rail-link ");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = current ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = text;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = key;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-new=\"");
			jteOutput.setContext("a", "data-new");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		jteOutput.writeContent("<span class=\"rail-text\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeContent("</span>\n");
		if (count > 0) {
			jteOutput.writeContent("\n<span class=\"count\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(count);
			jteOutput.writeContent("<span class=\"sight-only\"> ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(counted);
			jteOutput.writeContent("</span></span>\n");
		}
		jteOutput.writeContent("\n</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String href = (String)params.get("href");
		String icon = (String)params.get("icon");
		String text = (String)params.get("text");
		boolean current = (boolean)params.get("current");
		int count = (int)params.getOrDefault("count", 0);
		String counted = (String)params.getOrDefault("counted", "");
		String kind = (String)params.getOrDefault("kind", "");
		String key = (String)params.getOrDefault("key", null);
		render(jteOutput, jteHtmlInterceptor, href, icon, text, current, count, counted, kind, key);
	}
}
