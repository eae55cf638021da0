package redsigma.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the journal are asked for, the latest first.
 *
 * @param record entries that concern it, or showed it among others
 * @param officer entries of the one who signs in by this name
 * @param until the first moment that is no longer asked for
 * @param after the last entry of the page before
 */
public record Sought(
    Optional<UUID> record,
    Optional<String> officer,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<AuditEntry.Kind> kind,
    Optional<String> action,
    Optional<Only> only,
    Optional<Place> after) {

  public static final Sought ALL =
      new Sought(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Sought of(UUID record) {
    return new Sought(Optional.of(record), officer, from, until, kind, action, only, after);
  }

  public Sought by(String officer) {
    return new Sought(record, Optional.of(officer), from, until, kind, action, only, after);
  }

  public Sought after(@Nullable Place place) {
    return new Sought(record, officer, from, until, kind, action, only, Optional.ofNullable(place));
  }

  /** What an auditor looks for first. */
  public enum Only {
    /** Look-ups of oneself and one's family. */
    KIN,
    /** Entries without a reason where one was due. */
    UNREASONED
  }

  /** Where an entry stands in the journal. */
  public record Place(Instant at, long id) {}
}
