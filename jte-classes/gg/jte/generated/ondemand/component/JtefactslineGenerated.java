package gg.jte.generated.ondemand.component;
import java.util.List;
import redsigma.record.Portrait.Fact;
@SuppressWarnings("unchecked")
public final class JtefactslineGenerated {
	public static final String JTE_NAME = "component/facts-line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,5,5,6,6,6,6,6,6,7,7,9,9,10,10,10,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Fact> facts) {
		if (!facts.isEmpty()) {
			jteOutput.writeContent("\n<dl class=\"facts-line\">\n");
			for (var fact : facts) {
				jteOutput.writeContent("\n<div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(fact.label());
				jteOutput.writeContent("</dt> <dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(fact.value());
				jteOutput.writeContent("</dd></div>\n");
			}
			jteOutput.writeContent("\n</dl>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Fact> facts = (List<Fact>)params.get("facts");
		render(jteOutput, jteHtmlInterceptor, facts);
	}
}
