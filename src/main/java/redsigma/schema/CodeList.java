package redsigma.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes, each apart from its label, with the days between which it may be chosen.
 *
 * @param national whether the nation keeps it: no force adds to it or retires from it
 */
public record CodeList(
    String name, String title, @Nullable String source, boolean national, Map<String, Code> codes) {

  public CodeList {
    codes = Ordered.copyOf(codes);
  }

  /** A list is the nation's as soon as one of its codes stands for a national one. */
  public CodeList(String name, String title, @Nullable String source, Map<String, Code> codes) {
    this(
        name,
        title,
        source,
        codes.values().stream().anyMatch(code -> code.national() != null),
        codes);
  }

  CodeList with(Map<String, Code> codes) {
    return new CodeList(name, title, source, national, codes);
  }

  /** One code; {@code until} is the first day on which it may no longer be chosen. */
  public record Code(
      String code,
      String label,
      @Nullable String group,
      @Nullable String national,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Field.Tone tone) {

    Code until(@Nullable LocalDate day) {
      return new Code(code, label, group, national, from, day, tone);
    }

    /** Whether the code may be chosen on a day. Retired codes stay readable for ever. */
    public boolean currentOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
  }

  public Optional<Code> code(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** The code's label, or the code itself where the list does not know it. */
  public String label(String code) {
    var known = codes.get(code);
    return known == null ? code : known.label();
  }

  public List<Code> currentOn(LocalDate day) {
    return codes.values().stream().filter(code -> code.currentOn(day)).toList();
  }
}
