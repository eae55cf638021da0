package redsigma.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;
import redsigma.schema.Example;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Sets the packages' own examples on the stage, so that pages have something to show. */
@Component
class Scene {

  private final Records records;
  private final Schemas schemas;
  private final Clock clock;
  private final Map<String, RecordId> ids = new HashMap<>();

  Scene(Records records, Schemas schemas, Clock clock) {
    this.records = records;
    this.schemas = schemas;
    this.clock = clock;
  }

  /** Saves every example with its links; the ids by the examples' keys. */
  Map<String, RecordId> set(Viewer viewer) {
    if (ids.isEmpty()) {
      var examples = schemas.current().examples();
      examples.forEach(example -> ids.put(example.key(), RecordId.next(clock)));
      records.saveAll(viewer, examples.stream().map(this::alone).toList());
      examples.forEach(example -> link(viewer, example));
    }
    return ids;
  }

  private Change alone(Example example) {
    return Change.create(id(example.key()), example.type(), Values.of(example.data()));
  }

  private void link(Viewer viewer, Example example) {
    var links = new ArrayList<LinkChange>();
    example.links().forEach(link -> links.add(put(example, link)));
    if (!links.isEmpty()) {
      var record = records.find(viewer, id(example.key())).orElseThrow();
      records.saveAll(viewer, List.of(Change.of(record, record.data()).withLinks(links)));
    }
  }

  private LinkChange put(Example example, Example.ExampleLink link) {
    return new LinkChange.Put(
        RecordId.next(clock),
        link.link(),
        link.role(),
        id(example.key()),
        id(link.to()),
        link.from(),
        link.until(),
        certainty(link.certainty()),
        link.because() == null ? null : id(link.because()),
        null);
  }

  private static Certainty certainty(@Nullable String word) {
    return word == null ? Certainty.CONFIRMED : Certainty.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private RecordId id(String key) {
    var id = ids.get(key);
    if (id == null) {
      throw new IllegalStateException("No example " + key);
    }
    return id;
  }
}
