package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView.Links;
import redsigma.web.form.LinkView;
@SuppressWarnings("unchecked")
public final class JtelinksGenerated {
	public static final String JTE_NAME = "field/links.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,14,14,15,15,16,16,17,17,18,18,20,20,21,21,21,22,22,22,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Links field) {
		gg.jte.generated.ondemand.field.JtegroupedGenerated.render(jteOutput, jteHtmlInterceptor, field.around(), "full", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				for (var had : field.had()) {
					jteOutput.writeContent("\n<input type=\"hidden\" name=\"");
					jteOutput.setContext("input", "name");
					jteOutput.writeUserContent(field.around().input());
					jteOutput.setContext("input", null);
					jteOutput.writeContent(".had\"");
					var __jte_html_attribute_0 = had;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n");
				}
				jteOutput.writeContent("\n");
				for (var row : field.rows()) {
					jteOutput.writeContent("\n");
					if (row instanceof LinkView.Picked picked) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JtepickedGenerated.render(jteOutput, jteHtmlInterceptor, picked, field.around().id());
						jteOutput.writeContent("\n");
					} else if (row instanceof LinkView.Making making) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JtemakingGenerated.render(jteOutput, jteHtmlInterceptor, making, field.around().id());
						jteOutput.writeContent("\n");
					} else if (row instanceof LinkView.Unseen unseen) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JteunseenGenerated.render(jteOutput, jteHtmlInterceptor, unseen);
						jteOutput.writeContent("\n");
					} else if (row instanceof LinkView.Seeking seeking) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.field.JteseekingGenerated.render(jteOutput, jteHtmlInterceptor, seeking, field.around().id());
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n");
				if (field.more() != null) {
					jteOutput.writeContent("\n<p class=\"sub\">The latest are shown here; all the others stay as they are.</p>\n");
				}
				jteOutput.writeContent("\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Links field = (Links)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
