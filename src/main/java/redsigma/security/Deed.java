package redsigma.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done with a record; roles grant each by type and depth. */
public enum Deed {
  CREATE,
  READ,
  UPDATE,
  DELETE,
  /** Hand to another unit or owner, mark, restrict. */
  ASSIGN,
  /** Disclose to another force or partner. */
  SHARE,
  /** Take out of the system: a table, a print, a document. */
  EXPORT;

  static Optional<Deed> of(String word) {
    return Stream.of(values()).filter(deed -> deed.word().equals(word)).findFirst();
  }

  /** As YAML writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
