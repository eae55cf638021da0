package gg.jte.generated.ondemand.layout;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Theme;
@SuppressWarnings("unchecked")
public final class JtewhoGenerated {
	public static final String JTE_NAME = "layout/who.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,7,7,7,7,7,7,7,7,7,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,15,15,16,16,17,17,18,18,20,20,20,20,20,20,20,20,20,21,21,25,25,25,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame) {
		jteOutput.writeContent("<details class=\"who\" data-menu>\n<summary>");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "circle-user-round");
		jteOutput.writeContent("<span class=\"who-name\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(frame.viewer());
		jteOutput.writeContent("</span><span class=\"sight-only\">, your menu</span></summary>\n<div class=\"menu\">\n<form action=\"/theme\" method=\"post\" class=\"theme\">\n<input type=\"hidden\" name=\"_csrf\"");
		var __jte_html_attribute_0 = frame.csrf();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<span class=\"menu-label\" id=\"theme-label\">Appearance</span>\n<div class=\"segments\" role=\"group\" aria-labelledby=\"theme-label\">\n");
		for (var theme : Theme.values()) {
			jteOutput.writeContent("\n<button type=\"submit\" name=\"theme\"");
			var __jte_html_attribute_1 = theme.code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = frame.theme() == theme ? "true" : "false";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-pressed=\"");
				jteOutput.setContext("button", "aria-pressed");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, theme.icon());
			jteOutput.writeContent("<span class=\"theme-");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(theme.code());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(theme.code());
			jteOutput.writeContent("</span></button>\n");
		}
		jteOutput.writeContent("\n</div>\n</form>\n<a class=\"menu-item\" href=\"/keys\">");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "keyboard");
		jteOutput.writeContent("Keyboard shortcuts</a>\n");
		if (frame.menu().administers()) {
			jteOutput.writeContent("\n<a class=\"menu-item\" href=\"/administration/packages\">");
			gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "settings-2");
			jteOutput.writeContent("Administration</a>\n");
		}
		jteOutput.writeContent("\n<form action=\"/sign-out\" method=\"post\">\n<input type=\"hidden\" name=\"_csrf\"");
		var __jte_html_attribute_3 = frame.csrf();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<button class=\"menu-item\" type=\"submit\">");
		gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "log-out");
		jteOutput.writeContent("Sign out</button>\n</form>\n</div>\n</details>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		render(jteOutput, jteHtmlInterceptor, frame);
	}
}
