package gg.jte.generated.ondemand.signin;
@SuppressWarnings("unchecked")
public final class JtepictureGenerated {
	public static final String JTE_NAME = "signin/picture.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,0,10,10,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("\n<div class=\"door-picture\" aria-hidden=\"true\">\n<svg viewBox=\"0 0 600 600\" preserveAspectRatio=\"xMidYMid slice\" focusable=\"false\">\n<g class=\"net-far\"><path d=\"M60 90 190 40 330 110 470 60 560 170M60 90 40 260 130 360 60 500 210 560 360 520 520 560 560 420 480 300 560 170M40 260 190 40M130 360 210 560M520 560 480 300\"/></g>\n<g class=\"net-sigma\"><path d=\"M440 205V130H165l150 170-150 170h275v-75\"/></g>\n<g class=\"net-near\"><path d=\"M60 90 165 130 190 40M130 360 165 470 60 500M440 130 470 60M440 470 520 560M315 300 480 300M440 205 560 170M440 395 560 420M315 300 130 360\"/></g>\n<g class=\"net-dots\"><circle cx=\"60\" cy=\"90\" r=\"7\" data-colour=\"blue\"/><circle cx=\"190\" cy=\"40\" r=\"6\" data-colour=\"slate\"/><circle cx=\"470\" cy=\"60\" r=\"8\" data-colour=\"teal\"/><circle cx=\"560\" cy=\"170\" r=\"7\" data-colour=\"violet\"/><circle cx=\"40\" cy=\"260\" r=\"6\" data-colour=\"teal\"/><circle cx=\"130\" cy=\"360\" r=\"9\" data-colour=\"blue\"/><circle cx=\"60\" cy=\"500\" r=\"7\" data-colour=\"amber\"/><circle cx=\"210\" cy=\"560\" r=\"6\" data-colour=\"slate\"/><circle cx=\"360\" cy=\"520\" r=\"7\" data-colour=\"blue\"/><circle cx=\"520\" cy=\"560\" r=\"8\" data-colour=\"brown\"/><circle cx=\"560\" cy=\"420\" r=\"7\" data-colour=\"green\"/><circle cx=\"480\" cy=\"300\" r=\"10\" data-colour=\"violet\"/><circle cx=\"330\" cy=\"110\" r=\"6\" data-colour=\"slate\"/></g>\n<g class=\"net-knots\"><circle cx=\"165\" cy=\"130\" r=\"13\"/><circle cx=\"440\" cy=\"130\" r=\"13\"/><circle cx=\"315\" cy=\"300\" r=\"16\"/><circle cx=\"165\" cy=\"470\" r=\"13\"/><circle cx=\"440\" cy=\"470\" r=\"13\"/><circle cx=\"440\" cy=\"205\" r=\"9\"/><circle cx=\"440\" cy=\"395\" r=\"9\"/></g>\n</svg>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
