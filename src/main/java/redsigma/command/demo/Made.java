package redsigma.command.demo;

import java.util.List;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;

/** A record that a recipe has made, and the links that are saved with it. */
record Made(String key, String pool, Change change, List<LinkChange.Put> links, Bench bench) {

  RecordId id() {
    return change.id();
  }
}
