package redsigma.api;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Certainty;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;

/** Reads links out of bodies. An end that is left out is the record they are sent to. */
@Component
class LinkReading {

  static final List<String> MEMBERS =
      List.of(
          "id",
          "type",
          "role",
          "from",
          "to",
          "validFrom",
          "validUntil",
          "certainty",
          "provenance",
          "grading");

  private final Clock clock;

  LinkReading(Clock clock) {
    this.clock = clock;
  }

  LinkChange.Put read(Json json, @Nullable RecordId here) {
    var id = json.uuid("id");
    return read(json, id == null ? RecordId.next(clock) : new RecordId(id), here);
  }

  LinkChange.Put read(Json json, RecordId id, @Nullable RecordId here) {
    var type = json.text("type");
    if (type == null) {
      json.fault("type", "A link has a type.");
    }
    return new LinkChange.Put(
        id,
        type == null ? "" : type,
        json.text("role"),
        end(json, "from", here),
        end(json, "to", here),
        json.text("validFrom"),
        json.text("validUntil"),
        certainty(json),
        id(json.uuid("provenance")),
        json.text("grading"));
  }

  private static RecordId end(Json json, String name, @Nullable RecordId here) {
    var id = json.uuid(name);
    if (id != null) {
      return new RecordId(id);
    }
    if (here == null) {
      json.fault(name, "A link has two ends.");
    }
    return here == null ? new RecordId(new UUID(0, 0)) : here;
  }

  private static @Nullable RecordId id(@Nullable UUID id) {
    return id == null ? null : new RecordId(id);
  }

  private static Certainty certainty(Json json) {
    var said = json.text("certainty");
    if (said == null) {
      return Certainty.CONFIRMED;
    }
    return Arrays.stream(Certainty.values())
        .filter(certainty -> certainty.name().equals(said.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(
            () -> {
              json.fault("certainty", "One of " + Arrays.toString(Certainty.values()) + ".");
              return Certainty.CONFIRMED;
            });
  }
}
