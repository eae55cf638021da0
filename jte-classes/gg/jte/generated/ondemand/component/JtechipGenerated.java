package gg.jte.generated.ondemand.component;
import redsigma.record.Portrait.Chip;
import redsigma.schema.Field.Tone;
@SuppressWarnings("unchecked")
public final class JtechipGenerated {
	public static final String JTE_NAME = "component/chip.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,11,12,12,14,14,16,16,16,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Chip chip) {
		jteOutput.writeContent("<span class=\"chip\"");
		var __jte_html_attribute_0 = chip.tone().name();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-tone=\"");
			jteOutput.setContext("span", "data-tone");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = chip.stale() ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-stale=\"");
			jteOutput.setContext("span", "data-stale");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (chip.tone() == Tone.DANGER) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "triangle-alert");
			jteOutput.writeContent("<span class=\"sight-only\">Warning: </span>\n");
		} else if (chip.tone() == Tone.CAUTION) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "diamond");
			jteOutput.writeContent("<span class=\"sight-only\">Caution: </span>\n");
		} else if (chip.tone() == Tone.GOOD) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "check");
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(chip.text());
		jteOutput.writeContent("\n");
		if (chip.stale()) {
			jteOutput.writeContent("\n<span class=\"chip-stale\">review due</span>\n");
		}
		jteOutput.writeContent("\n</span></span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Chip chip = (Chip)params.get("chip");
		render(jteOutput, jteHtmlInterceptor, chip);
	}
}
