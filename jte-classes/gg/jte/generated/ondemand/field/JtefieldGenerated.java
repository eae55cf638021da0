package gg.jte.generated.ondemand.field;
import redsigma.web.form.FieldView;
@SuppressWarnings("unchecked")
public final class JtefieldGenerated {
	public static final String JTE_NAME = "field/field.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,14,14,15,15,16,16,17,17,18,18,19,19,20,20,21,21,21,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, FieldView field) {
		if (field instanceof FieldView.Line line) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, line);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Lines lines) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, lines);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Radios radios) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JteradiosGenerated.render(jteOutput, jteHtmlInterceptor, radios);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Select select) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, select);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Pick pick) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtepickGenerated.render(jteOutput, jteHtmlInterceptor, pick);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Checks checks) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtechecksGenerated.render(jteOutput, jteHtmlInterceptor, checks);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Kept kept) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtekeptGenerated.render(jteOutput, jteHtmlInterceptor, kept);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Group group) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtegroupGenerated.render(jteOutput, jteHtmlInterceptor, group);
			jteOutput.writeContent("\n");
		} else if (field instanceof FieldView.Links links) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.field.JtelinksGenerated.render(jteOutput, jteHtmlInterceptor, links);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		FieldView field = (FieldView)params.get("field");
		render(jteOutput, jteHtmlInterceptor, field);
	}
}
