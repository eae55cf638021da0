package gg.jte.generated.ondemand.home;
import redsigma.web.frame.Frame;
import redsigma.web.home.HomePage;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "home/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,6,6,7,7,8,8,11,11,12,12,12,13,13,14,14,14,14,14,14,15,15,17,17,18,18,19,19,21,21,22,22,22,24,24,24,25,25,26,26,27,27,29,29,30,30,31,31,33,33,34,34,34,36,36,36,37,37,37,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, HomePage page) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled("Home"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"page-head\"><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(page.greeting());
				jteOutput.writeContent("</h1></header>\n");
				if (frame.menu().creates()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.home.JtequickGenerated.render(jteOutput, jteHtmlInterceptor, frame.menu());
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n<div class=\"columns\">\n<div class=\"stack\">\n");
				gg.jte.generated.ondemand.home.JtedraftsGenerated.render(jteOutput, jteHtmlInterceptor, frame, page.drafts());
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.component.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, "Opened by me", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						if (page.recent().isEmpty()) {
							jteOutput.writeContent("\n");
							gg.jte.generated.ondemand.component.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, "history", "Nothing opened yet", "Records you open are kept here, the latest first.", new gg.jte.html.HtmlContent() {
								public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
									jteOutput.writeContent("<a class=\"button\" href=\"/search\">Search</a>");
								}
							});
							jteOutput.writeContent("\n");
						} else {
							jteOutput.writeContent("\n<ul class=\"record-lines\">\n");
							for (var line : page.recent()) {
								jteOutput.writeContent("\n");
								gg.jte.generated.ondemand.component.JterecordlineGenerated.render(jteOutput, jteHtmlInterceptor, line);
								jteOutput.writeContent("\n");
							}
							jteOutput.writeContent("\n</ul>\n");
						}
						jteOutput.writeContent("\n");
					}
				}, null, null, "", "");
				jteOutput.writeContent("\n</div>\n");
				gg.jte.generated.ondemand.component.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, "Changed in my unit", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						if (page.changed().isEmpty()) {
							jteOutput.writeContent("\n");
							gg.jte.generated.ondemand.component.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, "radar", "All quiet", "What colleagues in your unit enter or change is shown here.", null);
							jteOutput.writeContent("\n");
						} else {
							jteOutput.writeContent("\n<ul class=\"record-lines\">\n");
							for (var line : page.changed()) {
								jteOutput.writeContent("\n");
								gg.jte.generated.ondemand.component.JterecordlineGenerated.render(jteOutput, jteHtmlInterceptor, line);
								jteOutput.writeContent("\n");
							}
							jteOutput.writeContent("\n</ul>\n");
						}
						jteOutput.writeContent("\n");
					}
				}, null, null, "", "");
				jteOutput.writeContent("\n</div>\n");
			}
		}, null, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		HomePage page = (HomePage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, page);
	}
}
