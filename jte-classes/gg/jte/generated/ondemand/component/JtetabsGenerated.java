package gg.jte.generated.ondemand.component;
import java.util.List;
import redsigma.web.frame.Tab;
@SuppressWarnings("unchecked")
public final class JtetabsGenerated {
	public static final String JTE_NAME = "component/tabs.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,9,9,11,11,13,13,13,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Tab> tabs, String label) {
		jteOutput.writeContent("<nav class=\"tabs\"");
		var __jte_html_attribute_0 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><ul>\n");
		for (var tab : tabs) {
			jteOutput.writeContent("\n<li><a");
			var __jte_html_attribute_1 = tab.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = tab.current() ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(tab.text());
			jteOutput.writeContent("\n");
			if (tab.count() != null) {
				jteOutput.writeContent("\n<span class=\"tab-count\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(String.format("%,d", tab.count()));
				jteOutput.writeContent("</span>\n");
			}
			jteOutput.writeContent("\n</a></li>\n");
		}
		jteOutput.writeContent("\n</ul></nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Tab> tabs = (List<Tab>)params.get("tabs");
		String label = (String)params.get("label");
		render(jteOutput, jteHtmlInterceptor, tabs, label);
	}
}
