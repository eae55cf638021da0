package gg.jte.generated.ondemand.field;
import redsigma.web.form.LinkView.Terms;
@SuppressWarnings("unchecked")
public final class JtetermsGenerated {
	public static final String JTE_NAME = "field/terms.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,5,5,5,5,6,6,6,6,6,6,6,6,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,12,12,13,13,13,13,13,16,16,17,17,18,18,18,18,19,19,19,19,19,19,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,27,27,27,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Terms terms, String input) {
		jteOutput.writeContent("<div class=\"terms\">\n");
		if (!terms.roles().isEmpty()) {
			jteOutput.writeContent("\n<div class=\"field\" data-width=\"medium\"><label for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(input);
			jteOutput.setContext("label", null);
			jteOutput.writeContent(".role\">Role</label>\n<select id=\"");
			jteOutput.setContext("select", "id");
			jteOutput.writeUserContent(input);
			jteOutput.setContext("select", null);
			jteOutput.writeContent(".role\" name=\"");
			jteOutput.setContext("select", "name");
			jteOutput.writeUserContent(input);
			jteOutput.setContext("select", null);
			jteOutput.writeContent(".role\">\n<option value=\"\"></option>\n");
			for (var option : terms.roles()) {
				jteOutput.writeContent("\n<option");
				var __jte_html_attribute_0 = option.value();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("option", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("option", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = option.chosen();
				if (__jte_html_attribute_1) {
				jteOutput.writeContent(" selected");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(option.label());
				jteOutput.writeContent("</option>\n");
			}
			jteOutput.writeContent("\n</select></div>\n");
		}
		jteOutput.writeContent("\n<details class=\"more\"");
		var __jte_html_attribute_2 = terms.open();
		if (__jte_html_attribute_2) {
		jteOutput.writeContent(" open");
		}
		jteOutput.writeContent(">\n<summary>Dates and certainty</summary>\n<div class=\"fields\">\n");
		gg.jte.generated.ondemand.field.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, terms.from());
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.field.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, terms.until());
		jteOutput.writeContent("\n<div class=\"field\" data-width=\"medium\"><label for=\"");
		jteOutput.setContext("label", "for");
		jteOutput.writeUserContent(input);
		jteOutput.setContext("label", null);
		jteOutput.writeContent(".certainty\">Certainty</label>\n<select id=\"");
		jteOutput.setContext("select", "id");
		jteOutput.writeUserContent(input);
		jteOutput.setContext("select", null);
		jteOutput.writeContent(".certainty\" name=\"");
		jteOutput.setContext("select", "name");
		jteOutput.writeUserContent(input);
		jteOutput.setContext("select", null);
		jteOutput.writeContent(".certainty\">\n");
		for (var option : terms.certainties()) {
			jteOutput.writeContent("\n<option");
			var __jte_html_attribute_3 = option.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = option.chosen();
			if (__jte_html_attribute_4) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(option.label());
			jteOutput.writeContent("</option>\n");
		}
		jteOutput.writeContent("\n</select></div>\n</div>\n</details>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Terms terms = (Terms)params.get("terms");
		String input = (String)params.get("input");
		render(jteOutput, jteHtmlInterceptor, terms, input);
	}
}
