package redsigma.web.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.record.Portraits;
import redsigma.record.RecordId;
import redsigma.search.Search;
import redsigma.security.Viewer;
import redsigma.web.form.Offers;

/** Offers records of any kind while their names are typed. */
@Component
class Offering {

  private static final int OFFERED = 8;

  private final Search search;
  private final Portraits portraits;

  Offering(Search search, Portraits portraits) {
    this.search = search;
    this.portraits = portraits;
  }

  List<Offers.Offer> offers(Viewer viewer, String words, Collection<RecordId> but) {
    if (words.strip().length() < 2) {
      return List.of();
    }
    return search.suggest(viewer, words.strip(), Set.of(), OFFERED).stream()
        .filter(hit -> !but.contains(hit.record().id()))
        .map(
            hit ->
                new Offers.Offer(
                    portraits.of(viewer, hit.record()), String.join(" · ", hit.because())))
        .toList();
  }
}
