package gg.jte.generated.ondemand.field;
import redsigma.web.form.LinkView.Unseen;
@SuppressWarnings("unchecked")
public final class JteunseenGenerated {
	public static final String JTE_NAME = "field/unseen.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,7,7,7,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Unseen row) {
		jteOutput.writeContent("<div class=\"row linked\"");
		var __jte_html_attribute_0 = row.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("div", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<input type=\"hidden\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".id\"");
		var __jte_html_attribute_1 = row.other();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<input type=\"hidden\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(row.input());
		jteOutput.setContext("input", null);
		jteOutput.writeContent(".link\"");
		var __jte_html_attribute_2 = row.link();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<p class=\"sub\">A record that is not open to you stands here; it stays as it is.</p>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Unseen row = (Unseen)params.get("row");
		render(jteOutput, jteHtmlInterceptor, row);
	}
}
