package redsigma.schema;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record type.
 *
 * @param defaultValue a literal, or {@code now}, {@code today}, {@code me}, {@code my-force},
 *     {@code my-unit}
 * @param requiredFor the workflow transitions that ask for it; saving never does
 * @param search how its words are found
 * @param facet whether results can be narrowed by it
 * @param quick whether it stands in the short form of a record made in passing
 * @param chip the tone in which its value stands in the banner; {@code AS_CODED} takes the code's
 * @param protectedBy the protected group a viewer must be able to see, or null for everybody
 * @param when the condition (CEL over the record's data) under which the form shows it
 * @param was the names it had before: values saved under them are read as its own
 */
public record Field(
    String name,
    String label,
    @Nullable String hint,
    FieldType type,
    @Nullable String defaultValue,
    Set<String> requiredFor,
    SearchRole search,
    boolean facet,
    boolean quick,
    @Nullable Chip chip,
    @Nullable String protectedBy,
    @Nullable Condition when,
    List<String> was) {

  public Field {
    requiredFor = Set.copyOf(requiredFor);
    was = List.copyOf(was);
  }

  /** A field that never had another name. */
  public Field(
      String name,
      String label,
      @Nullable String hint,
      FieldType type,
      @Nullable String defaultValue,
      Set<String> requiredFor,
      SearchRole search,
      boolean facet,
      boolean quick,
      @Nullable Chip chip,
      @Nullable String protectedBy,
      @Nullable Condition when) {
    this(
        name,
        label,
        hint,
        type,
        defaultValue,
        requiredFor,
        search,
        facet,
        quick,
        chip,
        protectedBy,
        when,
        List.of());
  }

  /** Whether words look like a mark that this field keeps: they have its format. */
  public boolean marks(String words) {
    return search == SearchRole.IDENTIFIER
        && type instanceof FieldType.Text text
        && text.format() != null
        && words.length() <= text.max()
        && text.format().warning(words).isEmpty();
  }

  Field with(FieldType type) {
    return new Field(
        name,
        label,
        hint,
        type,
        defaultValue,
        requiredFor,
        search,
        facet,
        quick,
        chip,
        protectedBy,
        when,
        was);
  }

  /** How a field's words are found. */
  public enum SearchRole {
    /** Not found by its words. */
    NONE,
    /** A person's or organisation's name: spelling, sound, parts. */
    NAME,
    /** Prose. */
    TEXT,
    /** A mark that identifies: spaces and case do not count, parts are found. */
    IDENTIFIER,
    /** A date, found in any written form. */
    DATE
  }

  /** How a value stands as a chip in the banner. For a group: which of its fields says what. */
  public record Chip(
      Tone tone, @Nullable String text, @Nullable String review, @Nullable String expiry) {}

  /** What a chip means at a glance; {@code AS_CODED} takes it from the code's own tone. */
  public enum Tone {
    AS_CODED,
    DANGER,
    CAUTION,
    GOOD,
    PLAIN
  }
}
