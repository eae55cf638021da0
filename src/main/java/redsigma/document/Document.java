package redsigma.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.record.RecordId;

/**
 * A file that is kept: what it is called, what it holds by its own bytes, and who added it.
 *
 * @param record the record it is attached to; null while it stands in somebody's draft only
 * @param field path of the field it was added to: {@code photographs.photograph}
 * @param name as shown, without path or control characters
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record Document(
    UUID id,
    @Nullable RecordId record,
    String field,
    String name,
    String mediaType,
    long size,
    String sha256,
    UUID addedBy,
    String addedByName,
    Instant addedAt) {

  /** Whether browsers draw it, and it can run nothing in them. */
  public boolean isImage() {
    return Contents.isImage(mediaType);
  }

  /** What it is, in a word: "PDF", "JPEG". */
  public String kind() {
    return Contents.label(mediaType);
  }
}
