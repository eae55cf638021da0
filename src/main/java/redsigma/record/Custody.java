package redsigma.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.security.Marking;

/**
 * Whose a record is to be and how it is to be kept. What is null stays as it is.
 *
 * @param unit short name of the unit it belongs to
 * @param owner the account answerable for it, who always sees it
 * @param handling handling instructions; an empty text takes them away
 * @param restriction the restriction list it is put under; 0 takes it from under one
 */
public record Custody(
    @Nullable String unit,
    @Nullable UUID owner,
    @Nullable Marking marking,
    @Nullable String handling,
    @Nullable Integer restriction) {

  public static final Custody SAME = new Custody(null, null, null, null, null);

  public Custody withMarking(@Nullable Marking marking) {
    return new Custody(unit, owner, marking, handling, restriction);
  }

  public Custody withHandling(@Nullable String handling) {
    return new Custody(unit, owner, marking, handling, restriction);
  }

  public Custody withUnit(@Nullable String unit) {
    return new Custody(unit, owner, marking, handling, restriction);
  }

  public Custody withOwner(@Nullable UUID owner) {
    return new Custody(unit, owner, marking, handling, restriction);
  }

  public Custody withRestriction(@Nullable Integer restriction) {
    return new Custody(unit, owner, marking, handling, restriction);
  }

  /** Whether it hands the record to others or closes it to some: that takes more than writing. */
  boolean assigns() {
    return unit != null || owner != null || restriction != null;
  }
}
