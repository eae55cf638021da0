package redsigma.command.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redsigma.security.Marking;

/**
 * How records of one type are made.
 *
 * @param make the record type
 * @param pool the name under which other recipes link to what is made; the type's own by default
 * @param first what is decided for the first records, one by one
 * @param each a list whose entries each make one record, instead of a count
 */
record Recipe(
    String make,
    @Nullable String pool,
    @Nullable String each,
    @Nullable Integer count,
    @Nullable Marking marking,
    @Nullable List<Map<String, Object>> first,
    @Nullable Map<String, Object> let,
    @Nullable List<Ties> links,
    @Nullable Map<String, Object> fields,
    @Nullable List<Follow> then,
    @Nullable List<Again> again) {

  String poolName() {
    return Objects.requireNonNullElse(pool, make);
  }

  List<Map<String, Object>> beginnings() {
    return Objects.requireNonNullElse(first, List.of());
  }

  Map<String, Object> lets() {
    return Objects.requireNonNullElse(let, Map.of());
  }

  Map<String, Object> values() {
    return Objects.requireNonNullElse(fields, Map.of());
  }

  List<Ties> ties() {
    return Objects.requireNonNullElse(links, List.of());
  }

  List<Follow> follows() {
    return Objects.requireNonNullElse(then, List.of());
  }

  List<Again> agains() {
    return Objects.requireNonNullElse(again, List.of());
  }

  /**
   * Links of a record. Either {@code to} draws other ends from pools, or {@code ends} joins two
   * things already drawn.
   */
  record Ties(
      String link,
      @Nullable Object role,
      @Nullable Object count,
      @Nullable List<String> to,
      @Nullable List<String> ends,
      @Nullable Via via,
      @Nullable Double favour,
      @Nullable Integer near,
      @Nullable Boolean reversed,
      @Nullable String as,
      @Nullable Object from,
      @Nullable Object until,
      @Nullable Object certainty,
      @Nullable Object grading,
      @Nullable Boolean because,
      @Nullable Double chance) {

    static Ties between(String link, @Nullable Object role, List<String> ends) {
      return new Ties(
          link, role, null, null, ends, null, null, null, null, null, null, null, null, null, null,
          null);
    }
  }

  /** Drawn, where there are some, from what a thing already drawn is linked to. */
  record Via(String of, String link, @Nullable Double chance) {}

  /**
   * With a chance, and where that one suits, a record keeps things of the one before it, and is
   * linked to it.
   */
  record Follow(
      double chance,
      @Nullable Map<String, String> when,
      @Nullable List<String> keep,
      @Nullable Map<String, Object> let,
      @Nullable String link,
      @Nullable Object role) {

    boolean suits(Bench before) {
      return when == null
          || when.entrySet().stream()
              .allMatch(
                  fact -> before.value(fact.getKey()).filter(fact.getValue()::equals).isPresent());
    }

    /** The link from the record to the one before it; empty when only things are kept. */
    Optional<Ties> tie() {
      return Optional.ofNullable(link)
          .map(type -> Ties.between(type, role, List.of(Tying.SELF, Tying.FOLLOWED)));
    }
  }

  /** So many records are made again from any earlier one, with what {@code let} changes in it. */
  record Again(int count, List<String> keep, @Nullable Map<String, Object> let) {}
}
