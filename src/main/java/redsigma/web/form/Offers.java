package redsigma.web.form;

import java.util.List;
import redsigma.record.Portrait;

/**
 * What words typed in a link field may mean: records that exist, and only then new ones.
 *
 * @param input the row the words stand in
 */
public record Offers(String input, String words, List<Offer> existing, List<Fresh> fresh) {

  public Offers {
    existing = List.copyOf(existing);
    fresh = List.copyOf(fresh);
  }

  static Offers none(String input) {
    return new Offers(input, "", List.of(), List.of());
  }

  public boolean asked() {
    return !words.isBlank();
  }

  /** A record that exists, and why it is offered. */
  public record Offer(Portrait portrait, String because) {}

  /** A record that could be made of the words. */
  public record Fresh(String type, String title, String icon, String colour) {}
}
