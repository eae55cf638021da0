package gg.jte.generated.ondemand.field;
import redsigma.web.form.Offers;
@SuppressWarnings("unchecked")
public final class JteoffersGenerated {
	public static final String JTE_NAME = "field/offers.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,5,5,7,7,7,8,8,9,9,9,10,10,10,10,10,10,11,11,12,12,12,13,13,15,15,16,16,17,17,18,18,18,20,20,21,21,23,23,23,24,24,25,25,25,25,25,25,25,25,25,25,25,25,27,27,29,29,30,30,30,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Offers offers, String field) {
		if (offers.asked()) {
			jteOutput.writeContent("\n<ul class=\"offer-list\">\n");
			for (var offer : offers.existing()) {
				jteOutput.writeContent("\n<li>\n");
				gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "pick:" + offers.input() + ":" + offer.portrait().record().id(), field, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, offer.portrait().type().icon(), offer.portrait().type().colour(), "");
						jteOutput.writeContent("\n<span class=\"offer-words\"><span class=\"offer-title\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(offer.portrait().title());
						jteOutput.writeContent("</span>\n<span class=\"sub\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(offer.portrait().summary());
						jteOutput.writeContent(" <span class=\"reference\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(offer.portrait().record().reference());
						jteOutput.writeContent("</span></span>\n");
						if (!offer.because().isEmpty()) {
							jteOutput.writeContent("\n<span class=\"sub why\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(offer.because());
							jteOutput.writeContent("</span>\n");
						}
						jteOutput.writeContent("\n<span class=\"offer-chips\">\n");
						for (var chip : offer.portrait().chips()) {
							jteOutput.writeContent("\n");
							gg.jte.generated.ondemand.component.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, chip);
							jteOutput.writeContent("\n");
						}
						jteOutput.writeContent("\n</span></span>");
					}
				}, "pick-" + offers.input().replace('.', '-') + "-" + offer.portrait().record().id(), "offer", false);
				jteOutput.writeContent("\n</li>\n");
			}
			jteOutput.writeContent("\n");
			for (var fresh : offers.fresh()) {
				jteOutput.writeContent("\n<li>\n");
				gg.jte.generated.ondemand.field.JtepressGenerated.render(jteOutput, jteHtmlInterceptor, "new:" + offers.input() + ":" + fresh.type(), field, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.component.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "plus");
						jteOutput.writeContent("\n<span class=\"offer-words\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(offers.existing().isEmpty() ? "New" : "None of these: new");
						jteOutput.writeContent(" ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(fresh.title().toLowerCase());
						jteOutput.writeContent(" “");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(offers.words());
						jteOutput.writeContent("”</span>");
					}
				}, "new-" + offers.input().replace('.', '-') + "-" + fresh.type(), "offer fresh", false);
				jteOutput.writeContent("\n</li>\n");
			}
			jteOutput.writeContent("\n</ul>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Offers offers = (Offers)params.get("offers");
		String field = (String)params.get("field");
		render(jteOutput, jteHtmlInterceptor, offers, field);
	}
}
