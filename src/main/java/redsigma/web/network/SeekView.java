package redsigma.web.network;

import java.util.List;
import redsigma.web.form.Offers;

/**
 * The box in which a record is looked for by typing.
 *
 * @param action the page that is asked, and where an offer leads with its id added
 * @param kept what the page was asked before, told again with the words
 * @param name of the parameter that takes the id of what is chosen
 */
public record SeekView(
    String label,
    String action,
    List<Kept> kept,
    String name,
    String words,
    List<Offers.Offer> offers) {

  public SeekView {
    kept = List.copyOf(kept);
    offers = List.copyOf(offers);
  }

  public record Kept(String name, String value) {}

  public String href(Offers.Offer offer) {
    var href = new StringBuilder(action).append('?');
    kept.forEach(each -> href.append(each.name()).append('=').append(each.value()).append('&'));
    return href.append(name).append('=').append(offer.portrait().record().id()).toString();
  }
}
