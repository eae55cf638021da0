package redsigma.web.form;

import java.util.Map;
import redsigma.record.Portrait;
import redsigma.record.RecordId;
import redsigma.web.frame.FileLine;

/**
 * What a form must know of other records before it is drawn: those picked, those offered, and
 * files.
 */
record Known(
    Map<RecordId, Portrait> portraits, Map<String, Offers> offers, Map<String, FileLine> files) {

  static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());

  Known {
    portraits = Map.copyOf(portraits);
    offers = Map.copyOf(offers);
    files = Map.copyOf(files);
  }
}
