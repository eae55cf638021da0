package gg.jte.generated.ondemand.component;
import java.util.List;
import redsigma.record.Portrait.Chip;
@SuppressWarnings("unchecked")
public final class JtechipsGenerated {
	public static final String JTE_NAME = "component/chips.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,5,5,6,6,7,7,9,9,10,10,10,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Chip> chips) {
		if (!chips.isEmpty()) {
			jteOutput.writeContent("\n<ul class=\"chips\" aria-label=\"Warnings and status\">\n");
			for (var chip : chips) {
				jteOutput.writeContent("\n<li>");
				gg.jte.generated.ondemand.component.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, chip);
				jteOutput.writeContent("</li>\n");
			}
			jteOutput.writeContent("\n</ul>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Chip> chips = (List<Chip>)params.get("chips");
		render(jteOutput, jteHtmlInterceptor, chips);
	}
}
