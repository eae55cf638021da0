package redsigma.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.LinkChange;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Source;
import redsigma.record.Values;
import redsigma.schema.RecordType;
import redsigma.security.Marking;

/** Reads changes of records out of bodies. */
@Component
class ChangeReading {

  static final List<String> MEMBERS =
      List.of(
          "id",
          "data",
          "links",
          "reason",
          "source",
          "marking",
          "handling",
          "unit",
          "owner",
          "restriction");

  private final LinkReading links;
  private final Clock clock;

  ChangeReading(LinkReading links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  Change create(RecordType type, Json json, Map<String, @Nullable Object> data) {
    var asked = json.uuid("id");
    var id = asked == null ? RecordId.next(clock) : new RecordId(asked);
    return read(Change.create(id, type.name(), Values.of(data)), json);
  }

  Change change(Record current, Json json, Values data) {
    return read(Change.of(current, data), json);
  }

  private Change read(Change change, Json json) {
    var with =
        change
            .withCustody(custody(json))
            .withLinks(linksOf(json, change.id()))
            .because(json.text("reason"));
    var source = source(json);
    json.check();
    return source == null ? with : with.withSource(source);
  }

  private List<LinkChange> linksOf(Json json, RecordId here) {
    return json.objects("links", LinkReading.MEMBERS).stream()
        .<LinkChange>map(link -> links.read(link, here))
        .toList();
  }

  private static @Nullable Source source(Json json) {
    var source = json.tree("source").orElse(Map.of());
    if (source.isEmpty()) {
      return null;
    }
    if (source.get("system") instanceof String system && source.get("key") instanceof String key) {
      return new Source(system, key);
    }
    json.fault("source", "A source is a system and its key.");
    return null;
  }

  private static Custody custody(Json json) {
    return new Custody(
        json.text("unit"),
        json.uuid("owner"),
        marking(json),
        json.text("handling"),
        json.number("restriction"));
  }

  private static @Nullable Marking marking(Json json) {
    var marking = json.text("marking");
    try {
      return marking == null ? null : Marking.of(marking);
    } catch (IllegalArgumentException above) {
      json.fault("marking", String.valueOf(above.getMessage()));
      return null;
    }
  }
}
