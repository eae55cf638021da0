package redsigma.web.form;

import java.util.Map;
import redsigma.record.Portrait;
import redsigma.record.RecordId;

/** What a form must know of other records before it is drawn: those picked, and those offered. */
record Known(Map<RecordId, Portrait> portraits, Map<String, Offers> offers) {

  static final Known NOTHING = new Known(Map.of(), Map.of());

  Known {
    portraits = Map.copyOf(portraits);
    offers = Map.copyOf(offers);
  }
}
