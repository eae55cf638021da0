package gg.jte.generated.ondemand.component;
@SuppressWarnings("unchecked")
public final class JtekeysGenerated {
	public static final String JTE_NAME = "component/keys.jte";
	public static final int[] JTE_LINE_INFO = {22,22,22,22,22,22,22,22,22,22,22,22};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<div class=\"keys\">\n<div><h3>Anywhere</h3>\n<dl>\n<div><dt><kbd>/</kbd></dt><dd>Search</dd></div>\n<div><dt><kbd>g</kbd> <kbd>h</kbd></dt><dd>Go home</dd></div>\n<div><dt><kbd>g</kbd> <kbd>s</kbd></dt><dd>Go to search</dd></div>\n<div><dt><kbd>n</kbd></dt><dd>New record</dd></div>\n<div><dt><kbd>?</kbd></dt><dd>These keys</dd></div>\n<div><dt><kbd>Esc</kbd></dt><dd>Close what is open</dd></div>\n</dl></div>\n<div><h3>Results</h3>\n<dl>\n<div><dt><kbd>j</kbd></dt><dd>Next result</dd></div>\n<div><dt><kbd>k</kbd></dt><dd>Previous result</dd></div>\n<div><dt><kbd>Enter</kbd></dt><dd>Open it</dd></div>\n</dl>\n<h3>Search box</h3>\n<dl>\n<div><dt><kbd>↓</kbd> <kbd>↑</kbd></dt><dd>Choose a suggestion</dd></div>\n<div><dt><kbd>Enter</kbd></dt><dd>Open it, or see all results</dd></div>\n</dl></div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
