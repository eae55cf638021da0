package gg.jte.generated.ondemand.signin;
import redsigma.web.frame.Frame;
import redsigma.web.signin.SignInPage;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "signin/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,5,6,6,8,8,10,10,11,11,12,12,12,12,12,12,13,13,14,14,14,14,14,14,15,15,16,16,16,16,16,16,17,17,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,28,28,28,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, SignInPage page) {
		jteOutput.writeContent("<!DOCTYPE html>\n<html lang=\"en-GB\"");
		var __jte_html_attribute_0 = frame.theme().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>");
		gg.jte.generated.ondemand.layout.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, frame.titled("Sign in"), page.failed() ? "Error: " : "");
		jteOutput.writeContent("</head>\n<body class=\"door\">\n");
		gg.jte.generated.ondemand.signin.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n<main class=\"door-panel\" id=\"main\">\n<div class=\"door-brand\">");
		gg.jte.generated.ondemand.component.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("<div><h1>Red Sigma</h1><p class=\"sub\">One place for what the force knows</p></div></div>\n");
		if (page.failed()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JtenotificationGenerated.render(jteOutput, jteHtmlInterceptor, "danger", new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					jteOutput.writeContent("<p id=\"refused\"><b>That did not match.</b> Check the name and the password and try again.</p>");
				}
			});
			jteOutput.writeContent("\n");
		} else if (page.ended()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JtenotificationGenerated.render(jteOutput, jteHtmlInterceptor, "plain", new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					jteOutput.writeContent("<p><b>Your session has ended.</b> Sign in to go on. What you typed is among your drafts.</p>");
				}
			});
			jteOutput.writeContent("\n");
		} else if (page.left()) {
			jteOutput.writeContent("\n");
			gg.jte.generated.ondemand.component.JtenotificationGenerated.render(jteOutput, jteHtmlInterceptor, "good", new gg.jte.html.HtmlContent() {
				public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
					jteOutput.writeContent("<p>You are signed out.</p>");
				}
			});
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<form action=\"/sign-in\" method=\"post\" class=\"door-form\">\n<input type=\"hidden\" name=\"_csrf\"");
		var __jte_html_attribute_1 = frame.csrf();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<div class=\"field\"><label for=\"username\">Username</label><input class=\"input\" id=\"username\" name=\"username\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required autofocus");
		var __jte_html_attribute_2 = page.failed() ? "refused" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></div>\n<div class=\"field\"><label for=\"password\">Password</label><input class=\"input\" id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" required></div>\n<button class=\"button first wide\" type=\"submit\">Sign in</button>\n</form>\n<p class=\"door-law\">For policing purposes only. What you look at, search for and change is recorded.</p>\n</main>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		SignInPage page = (SignInPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, page);
	}
}
