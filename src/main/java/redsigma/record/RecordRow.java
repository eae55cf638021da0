package redsigma.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as a statement takes it in: one object of a JSON array. */
record RecordRow(
    UUID id,
    String type,
    String force,
    String unit,
    UUID owner,
    String reference,
    String state,
    String marking,
    @Nullable String handling,
    @JsonProperty("access_class") int accessClass,
    String title,
    @JsonProperty("happened_at") @Nullable String happenedAt,
    @JsonRawValue String data,
    int version,
    @JsonProperty("source_system") @Nullable String sourceSystem,
    @JsonProperty("source_key") @Nullable String sourceKey,
    @Nullable String reason) {

  /** A record to write over the version given; 0 for a new one. */
  static RecordRow of(Record record, int version, @Nullable String reason) {
    var source = record.source();
    var happened = record.happenedAt();
    return new RecordRow(
        record.id().value(),
        record.type(),
        record.force(),
        record.unit(),
        record.owner(),
        record.reference(),
        record.state(),
        record.marking().name(),
        record.handling(),
        record.accessClass(),
        record.title(),
        happened == null ? null : happened.toString(),
        record.data().json(),
        version,
        source == null ? null : source.system(),
        source == null ? null : source.key(),
        reason);
  }
}
