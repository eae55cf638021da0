package redsigma.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Schema;

/**
 * Of whom a reason for looking is asked, and how: what the packages say, and over them the force.
 *
 * @param ask by record type; what is not named is not asked
 * @param required how it is asked of restricted records and of one's own and one's family's
 * @param list the code list to pick from; null when there is none
 * @param least the fewest characters of a text
 * @param lasts how long a reason stands for its record
 * @param incident how long one stands for all the records of an incident
 * @param ownTypes record types that an account can be tied to
 * @param family links that lead to family, as {@code kind:ROLE} or {@code kind:*}
 */
public record ReasonPolicy(
    Map<String, Way> ask,
    Way required,
    @Nullable String list,
    int least,
    Duration lasts,
    Duration incident,
    Set<String> ownTypes,
    Set<String> family) {

  private static final int LEAST = 10;
  private static final int LASTS = 10;
  private static final int INCIDENT = 2;

  public ReasonPolicy {
    ask = Map.copyOf(ask);
    ownTypes = Set.copyOf(ownTypes);
    family = Set.copyOf(family);
  }

  /** How a reason is asked for. */
  public enum Way {
    OFF,
    PICK,
    TEXT;

    static Way of(String word) {
      return Stream.of(values())
          .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "a reason is asked by 'off', 'pick' or 'text', not '%s'".formatted(word)));
    }
  }

  /** Here the last word stands: the force's own comes after those of the packages. */
  static ReasonPolicy of(Schema schema) {
    var ask = new HashMap<String, Way>();
    var types = new LinkedHashSet<String>();
    var family = new LinkedHashSet<String>();
    var said = new ReasonRules(null, null, null, null, null, null, null);
    for (var app : schema.packages()) {
      var rules =
          app.chapter(AudienceRules.CHAPTER, AudienceRules.class).map(AudienceRules::reasons);
      if (rules.isEmpty()) {
        continue;
      }
      var more = rules.get();
      more.ask().forEach((type, way) -> ask.put(type, Way.of(way)));
      var oneself = more.oneself();
      if (oneself != null) {
        types.addAll(oneself.types());
        oneself.family().forEach(link -> family.addAll(link.written()));
      }
      said =
          new ReasonRules(
              null,
              later(said.required(), more.required()),
              later(said.list(), more.list()),
              later(said.least(), more.least()),
              later(said.lastsHours(), more.lastsHours()),
              later(said.incidentHours(), more.incidentHours()),
              null);
    }
    var list = said.list();
    return new ReasonPolicy(
        ask,
        Way.of(or(said.required(), "text")),
        list != null && schema.lists().containsKey(list) ? list : null,
        or(said.least(), LEAST),
        Duration.ofHours(or(said.lastsHours(), LASTS)),
        Duration.ofHours(or(said.incidentHours(), INCIDENT)),
        types,
        family);
  }

  public Way way(String type) {
    return ask.getOrDefault(type, Way.OFF);
  }

  private static <T> @Nullable T later(@Nullable T before, @Nullable T now) {
    return now == null ? before : now;
  }

  private static <T> T or(@Nullable T said, T otherwise) {
    return said == null ? otherwise : said;
  }
}
