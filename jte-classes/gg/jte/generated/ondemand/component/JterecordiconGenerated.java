package gg.jte.generated.ondemand.component;
@SuppressWarnings("unchecked")
public final class JterecordiconGenerated {
	public static final String JTE_NAME = "component/record-icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,0,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String icon, String colour, String size) {
		jteOutput.writeContent("<span class=\"record-icon ");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(size);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = colour;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-colour=\"");
			jteOutput.setContext("span", "data-colour");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String icon = (String)params.get("icon");
		String colour = (String)params.get("colour");
		String size = (String)params.getOrDefault("size", "");
		render(jteOutput, jteHtmlInterceptor, icon, colour, size);
	}
}
