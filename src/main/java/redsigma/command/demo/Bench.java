package redsigma.command.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A record in the making: what has been decided of it, and what it is to be linked to. */
final class Bench {

  static final String BEFORE = "before";

  private final Map<String, Object> decided = new HashMap<>();
  private final Map<String, Made> drawn = new HashMap<>();
  private final Set<String> aliases = new HashSet<>();
  private final @Nullable Bench before;
  private final BiFunction<Made, String, String> shown;

  /**
   * @param before the record this one follows or repeats
   * @param shown the words for a path of a record; an empty path asks for its headline
   */
  Bench(@Nullable Bench before, BiFunction<Made, String, String> shown) {
    this.before = before;
    this.shown = shown;
  }

  void decide(String name, @Nullable Object value) {
    if (value != null) {
      decided.put(name, value);
    }
  }

  boolean hasDecided(String name) {
    return decided.containsKey(name);
  }

  /** Takes over what was decided of the record before, and what that is linked to. */
  void keep(Iterable<String> names) {
    if (before != null) {
      for (var name : names) {
        decide(name, before.decided.get(name));
        before.drawn(name).ifPresent(thing -> draw(name, thing));
      }
    }
  }

  /** Makes a name known, whether or not something will stand there. */
  void expect(String name) {
    aliases.add(name);
  }

  void draw(String alias, Made thing) {
    drawn.putIfAbsent(alias, thing);
  }

  Optional<Made> drawn(String alias) {
    return Optional.ofNullable(drawn.get(alias));
  }

  Optional<Object> value(String name) {
    return name.startsWith(BEFORE + ".")
        ? Optional.ofNullable(before).flatMap(it -> it.value(name.substring(BEFORE.length() + 1)))
        : Optional.ofNullable(decided.get(name));
  }

  /** Whether a name is one that this record may know, even if nothing stands there now. */
  boolean mayKnow(String name) {
    return name.startsWith(BEFORE + ".") || aliases.contains(head(name)) || hasDecided(name);
  }

  /** The words for a name: something decided, a thing drawn, or a path within one. */
  Optional<String> words(String name) {
    var thing = drawn.get(head(name));
    return thing == null
        ? value(name).map(String::valueOf)
        : Optional.of(shown.apply(thing, path(name))).filter(words -> !words.isBlank());
  }

  private static String head(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String path(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
