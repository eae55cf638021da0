package gg.jte.generated.ondemand.form;
import redsigma.web.form.SectionView;
@SuppressWarnings("unchecked")
public final class JtesectionGenerated {
	public static final String JTE_NAME = "form/section.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,4,4,5,5,5,6,6,8,8,9,9,10,10,13,13,13,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, SectionView section) {
		jteOutput.writeContent("<details class=\"section card\"");
		var __jte_html_attribute_0 = section.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("details", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("details", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = section.open();
		if (__jte_html_attribute_1) {
		jteOutput.writeContent(" open");
		}
		var __jte_html_attribute_2 = section.hidden();
		if (__jte_html_attribute_2) {
		jteOutput.writeContent(" hidden");
		}
		jteOutput.writeContent(">\n<summary><h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(section.title());
		jteOutput.writeContent("</h2></summary>\n");
		if (section.hint() != null) {
			jteOutput.writeContent("\n<p class=\"hint\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(section.hint());
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n<div class=\"fields\">\n");
		for (var field : section.fields()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, field);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n</div>\n</details>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		SectionView section = (SectionView)params.get("section");
		render(jteOutput, jteHtmlInterceptor, section);
	}
}
