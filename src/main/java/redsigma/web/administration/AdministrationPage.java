package redsigma.web.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.web.frame.ErrorLine;

/**
 * An administration page.
 *
 * @param tab the tab it stands under
 * @param back the page it came from: its address and its name
 * @param again from where its parts are had anew every few seconds; null for a still page
 */
public record AdministrationPage(
    String tab,
    String title,
    String lead,
    @Nullable Back back,
    List<ErrorLine> errors,
    List<Part> parts,
    @Nullable String again) {

  public AdministrationPage {
    errors = List.copyOf(errors);
    parts = List.copyOf(parts);
  }

  static AdministrationPage of(Section tab, String title, String lead, List<Part> parts) {
    return new AdministrationPage(tab.code(), title, lead, null, List.of(), parts, null);
  }

  AdministrationPage from(String href, String name) {
    return new AdministrationPage(tab, title, lead, new Back(href, name), errors, parts, again);
  }

  AdministrationPage mending(List<ErrorLine> errors) {
    return new AdministrationPage(tab, title, lead, back, errors, parts, again);
  }

  AdministrationPage anewFrom(String again) {
    return new AdministrationPage(tab, title, lead, back, errors, parts, again);
  }

  /** The way to the page above. */
  public record Back(String href, String name) {}
}
