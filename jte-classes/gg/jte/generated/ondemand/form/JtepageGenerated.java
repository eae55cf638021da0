package gg.jte.generated.ondemand.form;
import redsigma.web.frame.Frame;
import redsigma.web.form.FormView;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "form/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,7,7,8,8,8,10,10,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,22,22,24,24,25,25,25,25,25,25,25,26,26,28,28,30,30,31,31,32,32,37,37,37,37,37,37,37,37,37,41,41,41,41,42,42,43,43,43,44,44,44,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, FormView form) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, frame, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.component.JteerrorsummaryGenerated.render(jteOutput, jteHtmlInterceptor, form.errors(), "There is something to mend");
				jteOutput.writeContent("\n<header class=\"form-head\">\n");
				gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, form.icon(), form.colour(), "large");
				jteOutput.writeContent("\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(form.title());
				jteOutput.writeContent("</h1>\n</header>\n");
				if (form.unfinished() != null) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.component.JtenotificationGenerated.render(jteOutput, jteHtmlInterceptor, "plain", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("\n<p>You have an unfinished one");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(form.unfinished().title().isBlank() ? "" : ", “" + form.unfinished().title() + "”,");
							jteOutput.writeContent(" from ");
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(form.unfinished().when());
							jteOutput.writeContent(". <a");
							var __jte_html_attribute_0 = form.unfinished().href();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
								jteOutput.writeContent(" href=\"");
								jteOutput.setContext("a", "href");
								jteOutput.writeUserContent(__jte_html_attribute_0);
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">Continue with it</a>, or go on here afresh.</p>\n");
						}
					});
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n<form id=\"form\" class=\"record-form\"");
				var __jte_html_attribute_1 = form.action();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" method=\"post\" novalidate autocomplete=\"off\"");
				var __jte_html_attribute_2 = form.keeping();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" data-keep=\"");
					jteOutput.setContext("form", "data-keep");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<input type=\"hidden\" name=\"_csrf\"");
				var __jte_html_attribute_3 = frame.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				for (var hidden : form.hidden()) {
					jteOutput.writeContent("\n<input type=\"hidden\"");
					var __jte_html_attribute_4 = hidden.name();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" name=\"");
						jteOutput.setContext("input", "name");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_5 = hidden.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" id=\"form-");
					jteOutput.setContext("input", "id");
					jteOutput.writeUserContent(hidden.name());
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\">\n");
				}
				jteOutput.writeContent("\n<button class=\"sight-only\" type=\"submit\" name=\"do\" value=\"save\" tabindex=\"-1\" aria-hidden=\"true\">Save</button>\n<div class=\"form-columns\">\n");
				if (form.sections().size() > 2) {
					jteOutput.writeContent("\n<nav class=\"form-nav\" aria-label=\"Parts of this form\"><ul>\n");
					for (var section : form.sections()) {
						jteOutput.writeContent("\n<li><a href=\"#");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(section.id());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(section.title());
						jteOutput.writeContent("</a></li>\n");
					}
					jteOutput.writeContent("\n</ul></nav>\n");
				}
				jteOutput.writeContent("\n<div class=\"sections\">\n");
				for (var section : form.sections()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.form.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, section);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("\n</div>\n</div>\n<div class=\"form-foot\">\n<button class=\"button first\" type=\"submit\" name=\"do\" value=\"save\" id=\"save\" aria-keyshortcuts=\"Control+Enter\">Save</button>\n<a class=\"button\"");
				var __jte_html_attribute_6 = form.leaving();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">Leave</a>\n<p class=\"kept\" id=\"kept\" role=\"status\" data-kept></p>\n</div>\n</form>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.form.JtescriptsGenerated.render(jteOutput, jteHtmlInterceptor, frame);
				jteOutput.writeContent("\n");
			}
		}, form.errors().isEmpty() ? "" : "Error: ");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		FormView form = (FormView)params.get("form");
		render(jteOutput, jteHtmlInterceptor, frame, form);
	}
}
