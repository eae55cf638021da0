package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.record.Record;
import redsigma.record.Revision;
import redsigma.record.SaveResult;
import redsigma.record.Source;

/** A record as the API writes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordJson(
    UUID id,
    String type,
    String reference,
    String title,
    String state,
    String marking,
    @Nullable String handling,
    String force,
    String unit,
    UUID owner,
    int version,
    @Nullable Instant happenedAt,
    @Nullable Source source,
    Instant createdAt,
    String createdBy,
    Instant changedAt,
    String changedBy,
    Map<String, Object> data,
    @Nullable List<Problem.Fault> warnings,
    @Nullable Boolean reasonWanted) {

  static RecordJson of(Record record) {
    return of(record, null);
  }

  static RecordJson of(Record record, @Nullable List<SaveResult.Problem> warnings) {
    return new RecordJson(
        record.id().value(),
        record.type(),
        record.reference(),
        record.title(),
        record.state(),
        record.marking().name(),
        record.handling(),
        record.force(),
        record.unit(),
        record.owner(),
        record.version(),
        record.happenedAt(),
        record.source(),
        record.createdAt(),
        record.createdBy(),
        record.changedAt(),
        record.changedBy(),
        record.data().plain(),
        warnings == null ? null : Faults.of(warnings),
        null);
  }

  /** The same as a row alone: its data are to be had with a purpose. */
  RecordJson withoutContent() {
    return new RecordJson(
        id,
        type,
        reference,
        title,
        state,
        marking,
        handling,
        force,
        unit,
        owner,
        version,
        happenedAt,
        source,
        createdAt,
        createdBy,
        changedAt,
        changedBy,
        Map.of(),
        null,
        true);
  }

  /** A page of a list; {@code next} is absent on the last. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<RecordJson> items, @Nullable String next) {}

  /** A record as it stood at one version. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Version(
      int version,
      String state,
      Instant changedAt,
      String changedBy,
      @Nullable String reason,
      Map<String, Object> data) {
    static Version of(Revision revision) {
      return new Version(
          revision.version(),
          revision.state(),
          revision.changedAt(),
          revision.changedBy(),
          revision.reason(),
          revision.data().plain());
    }
  }

  record Versions(List<Version> items) {}
}
