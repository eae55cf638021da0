package redsigma.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.web.form.Offers;
import redsigma.web.frame.RecordLine;

/**
 * The form by which a link is added or changed.
 *
 * @param offers what the words typed may mean, while no other record is chosen
 * @param other the record to link with, once chosen
 * @param link the link to change, empty for a new one
 */
public record LinkForm(
    String action,
    String words,
    List<Offers.Offer> offers,
    @Nullable RecordLine other,
    String otherId,
    String link,
    List<Kind> kinds,
    Terms terms,
    @Nullable String error) {

  public LinkForm {
    offers = List.copyOf(offers);
    kinds = List.copyOf(kinds);
  }

  /** A way in which the two may be linked: the words between them. */
  public record Kind(String value, String words, String title, boolean chosen) {}

  /** How the link holds, as it was typed. */
  public record Terms(String from, String until, String certainty, String proof, String grading) {
    static final Terms NONE = new Terms("", "", "CONFIRMED", "", "");

    public boolean said() {
      return !equals(NONE);
    }
  }
}
