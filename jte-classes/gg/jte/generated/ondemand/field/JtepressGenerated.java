package gg.jte.generated.ondemand.field;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtepressGenerated {
	public static final String JTE_NAME = "field/press.jte";
	public static final int[] JTE_LINE_INFO = {0,0,2,2,2,2,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String press, String field, Content content, String id, String look, boolean dim) {
		jteOutput.writeContent("<button");
		var __jte_html_attribute_0 = look;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("button", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" type=\"submit\" name=\"do\"");
		var __jte_html_attribute_1 = press;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("button", "id");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = dim ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" aria-disabled=\"");
			jteOutput.setContext("button", "aria-disabled");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hx-post=\"/records\" hx-target=\"#");
		jteOutput.setContext("button", "hx-target");
		jteOutput.writeUserContent(field);
		jteOutput.setContext("button", null);
		jteOutput.writeContent("\" hx-select=\"#");
		jteOutput.setContext("button", "hx-select");
		jteOutput.writeUserContent(field);
		jteOutput.setContext("button", null);
		jteOutput.writeContent("\" hx-swap=\"outerHTML\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</button>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String press = (String)params.get("press");
		String field = (String)params.get("field");
		Content content = (Content)params.get("content");
		String id = (String)params.get("id");
		String look = (String)params.getOrDefault("look", "quiet-button");
		boolean dim = (boolean)params.getOrDefault("dim", false);
		render(jteOutput, jteHtmlInterceptor, press, field, content, id, look, dim);
	}
}
