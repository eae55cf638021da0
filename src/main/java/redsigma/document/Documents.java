package redsigma.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redsigma.record.RecordId;
import redsigma.schema.FieldType;
import redsigma.security.Viewer;

/**
 * The one way files are kept and read. A file is seen by whoever sees its record and its field;
 * until a record that names it is saved, by whoever added it.
 */
public interface Documents {

  /** What fits into a field: media types for a file chooser, and words for a person. */
  static Fitting fitting(FieldType.File type) {
    return new Fitting(Contents.mediaTypes(type.accept()), Contents.words(type.accept()));
  }

  record Fitting(Set<String> mediaTypes, String words) {
    public Fitting {
      mediaTypes = Set.copyOf(mediaTypes);
    }
  }

  /** Keeps a file at once; a record saved by the same officer that names it attaches it. */
  Added add(Viewer viewer, Upload upload);

  Optional<Document> find(Viewer viewer, UUID id);

  /** Those of the ids that the viewer may see, in the order asked. */
  List<Document> findAll(Viewer viewer, Collection<UUID> ids);

  /** All files ever attached to a record, the latest first. */
  List<Document> of(Viewer viewer, RecordId record);

  /** Reads a file because the viewer looks at it: noted in the journal. Empty when unseen. */
  Optional<Opened> open(Viewer viewer, UUID id);

  /**
   * A small picture of an image, of about that many pixels a side, as part of a page that is itself
   * noted. Empty when unseen or no image.
   */
  Optional<Opened> thumbnail(Viewer viewer, UUID id, int side);

  /** A file as it comes in: for which field, and under what name it was sent. */
  record Upload(String field, FieldType.File type, String name, InputStream bytes) {}

  /** What came of an upload. */
  sealed interface Added {
    record Kept(Document document) implements Added {}

    /** Nothing was kept; the message says why and what to do. */
    record Refused(String message) implements Added {}
  }

  /** A file's bytes, not read yet. */
  record Opened(Document document, String mediaType, Bytes bytes) {}

  /** Bytes that can be read from the start, more than once. */
  interface Bytes {
    InputStream open() throws IOException;
  }
}
