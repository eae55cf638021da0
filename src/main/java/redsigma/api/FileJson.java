package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.document.Document;
import redsigma.record.RecordId;

/**
 * A file as the API tells of it.
 *
 * @param record the record it is attached to; absent until a saved record names it
 * @param field path of the field it was sent for: {@code photographs.photograph}
 * @param size in bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileJson(
    UUID id,
    @Nullable UUID record,
    String field,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant addedAt,
    String addedBy) {

  /** All files that a record names or has named. */
  record Files(List<FileJson> items) {
    Files {
      items = List.copyOf(items);
    }
  }

  static FileJson of(Document document) {
    RecordId record = document.record();
    return new FileJson(
        document.id(),
        record == null ? null : record.value(),
        document.field(),
        document.name(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.addedAt(),
        document.addedByName());
  }
}
