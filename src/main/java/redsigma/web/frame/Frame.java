package redsigma.web.frame;

import org.jspecify.annotations.Nullable;
import redsigma.security.Marking;

/**
 * What stands around every page. A handler takes one as an argument and gives it a title.
 *
 * @param title the page's name, in the browser's tab
 * @param viewer the signed-in officer's name as shown, or null
 * @param marking the highest marking of what the page shows
 * @param section the part of the product the page belongs to, for the rail
 * @param words what stands in the search box
 * @param keys whether single keys are shortcuts; they can be turned off (WCAG 2.1.4)
 * @param csrf the token every form and every htmx request must carry
 * @param assets the path before {@code /css/x.css} and {@code /js/x.js}
 * @param htmx the path of htmx
 */
public record Frame(
    String title,
    @Nullable String viewer,
    Marking marking,
    String section,
    String words,
    Theme theme,
    boolean keys,
    String csrf,
    String assets,
    String htmx,
    Menu menu) {

  public Frame titled(String title) {
    return new Frame(title, viewer, marking, section, words, theme, keys, csrf, assets, htmx, menu);
  }

  public Frame marked(Marking marking) {
    return new Frame(title, viewer, marking, section, words, theme, keys, csrf, assets, htmx, menu);
  }

  /**
   * {@code home}, {@code search}, {@code new}, {@code administration}, or an application's name.
   */
  public Frame in(String section) {
    return new Frame(title, viewer, marking, section, words, theme, keys, csrf, assets, htmx, menu);
  }

  public Frame searching(String words) {
    return new Frame(title, viewer, marking, section, words, theme, keys, csrf, assets, htmx, menu);
  }
}
