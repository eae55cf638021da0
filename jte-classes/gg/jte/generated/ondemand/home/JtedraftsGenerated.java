package gg.jte.generated.ondemand.home;
import java.util.List;
import redsigma.web.frame.Frame;
import redsigma.web.home.HomePage.DraftLine;
@SuppressWarnings("unchecked")
public final class JtedraftsGenerated {
	public static final String JTE_NAME = "home/drafts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,6,6,7,7,8,8,10,10,12,12,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,17,17,19,19,21,21,22,22,22,23,23,23,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, List<DraftLine> drafts) {
		gg.jte.generated.ondemand.component.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, "My drafts", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				if (drafts.isEmpty()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.component.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, "file-check-2", "Nothing unfinished", "Forms save themselves as you type. What you have not sent yet waits here, on every device.", null);
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("\n<ul class=\"record-lines\">\n");
					for (var draft : drafts) {
						jteOutput.writeContent("\n<li class=\"record-line\">\n");
						gg.jte.generated.ondemand.component.JterecordiconGenerated.render(jteOutput, jteHtmlInterceptor, draft.icon(), draft.colour(), "");
						jteOutput.writeContent("\n<div class=\"record-words\">\n<p><a href=\"/drafts/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(draft.id().toString());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(draft.title().isBlank() ? "Untitled" : draft.title());
						jteOutput.writeContent("</a></p>\n<p class=\"sub\"><span class=\"dotted\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(draft.edit() ? "Change to" : "New");
						jteOutput.writeContent(" ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(draft.kind());
						jteOutput.writeContent("</span> <span class=\"dotted\">typed ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(draft.when());
						jteOutput.writeContent("</span></p>\n</div>\n");
						gg.jte.generated.ondemand.component.JteconfirmGenerated.render(jteOutput, jteHtmlInterceptor, frame, "/drafts/" + draft.id() + "/removal", "Discard", "The words in this draft will be gone for ever.", "Discard the draft", draft.title());
						jteOutput.writeContent("\n</li>\n");
					}
					jteOutput.writeContent("\n</ul>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, "drafts", null, "", "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		List<DraftLine> drafts = (List<DraftLine>)params.get("drafts");
		render(jteOutput, jteHtmlInterceptor, frame, drafts);
	}
}
