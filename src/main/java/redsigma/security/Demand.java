package redsigma.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.schema.CodeList;

/**
 * That a reason is due before a record is shown, and of what kind.
 *
 * @param record what is asked about, or the first of what leaves together
 * @param codes to pick from; empty when the reason is a text
 * @param least the fewest characters of a text
 * @param lasts how long the reason will stand for this record
 * @param incident how long it can stand for other records as well; null when it cannot
 */
public record Demand(
    UUID record,
    Cause cause,
    List<CodeList.Code> codes,
    int least,
    Duration lasts,
    @Nullable Duration incident) {

  public Demand {
    codes = List.copyOf(codes);
  }

  /** Why it is asked. */
  public enum Cause {
    /** The force asks it of every record of the type. */
    TYPE,
    /** A restriction list is over the record, or it was opened in an emergency. */
    RESTRICTED,
    /** The record is about the family of who asks. */
    FAMILY,
    /** The record is about who asks. */
    SELF
  }

  public boolean picks() {
    return !codes.isEmpty();
  }

  /** The reason as it is kept, a code by its label; empty when it does not do. */
  public Optional<String> read(String said) {
    var words = said.strip();
    return picks()
        ? codes.stream()
            .filter(code -> code.code().equals(words) || code.label().equals(words))
            .map(CodeList.Code::label)
            .findFirst()
        : Optional.of(words).filter(text -> text.length() >= least);
  }

  /** What a reason that does not do is answered with. */
  public String remedy() {
    return picks()
        ? "Choose a reason from the list."
        : "Say why in at least %d characters.".formatted(least);
  }
}
