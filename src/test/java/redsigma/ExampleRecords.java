package redsigma;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;
import redsigma.record.Values;
import redsigma.schema.Example;
import redsigma.schema.Schema;

/** The packages' examples as the changes that save them. */
public final class ExampleRecords {

  private final Clock clock;
  private final Map<String, RecordId> ids = new LinkedHashMap<>();
  private final List<Example> examples;

  public ExampleRecords(Schema schema, Clock clock) {
    this.clock = clock;
    this.examples = schema.examples();
    examples.forEach(example -> ids.put(example.key(), RecordId.next(clock)));
  }

  public List<Change> changes() {
    return examples.stream().map(this::change).toList();
  }

  public RecordId id(Example example) {
    return id(example.key());
  }

  private Change change(Example example) {
    var data = Values.of(example.data());
    var links = example.links().stream().map(link -> put(example, link)).toList();
    return Change.create(id(example), example.type(), data).withLinks(List.copyOf(links));
  }

  private LinkChange put(Example near, Example.ExampleLink link) {
    return new LinkChange.Put(
        RecordId.next(clock),
        link.link(),
        link.role(),
        id(near),
        id(link.to()),
        link.from(),
        link.until(),
        certainty(link.certainty()),
        link.because() == null ? null : id(link.because()),
        null);
  }

  private RecordId id(String key) {
    var id = ids.get(key);
    if (id == null) {
      throw new IllegalStateException("No example has the key " + key);
    }
    return id;
  }

  private static Certainty certainty(@Nullable String word) {
    return word == null ? Certainty.CONFIRMED : Certainty.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
