package redsigma.search.spelling;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The terms under which words are kept that differ in spelling and mean the same. All stand in one
 * field of the index and are told apart by their first character: {@code =robert} is a name that
 * the word is a form of, {@code .mhmd} are its bones, and capitals are how it sounds.
 */
public final class Alike {

  private static final int SHORTEST = 3;
  private static final int LONGEST_SOUND = 6;
  private static final Pattern UMLAUT = Pattern.compile("([aou])e(?=[^aeiou]|$)");

  /** Words come again and again, and telling how one sounds takes dozens of patterns. */
  private static final int REMEMBERED = 10_000;

  private static final Map<String, Echo> known = new ConcurrentHashMap<>();

  private Alike() {}

  private record Echo(Set<String> forms, Set<String> sounds, Set<String> bones) {

    static Echo of(String word) {
      return new Echo(
          Collections.unmodifiableSet(Alike.formsOf(word)),
          Collections.unmodifiableSet(Alike.soundsOf(word)),
          Alike.bonesOf(word));
    }
  }

  private static Echo echo(String word) {
    var echo = known.get(word);
    if (echo == null) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      echo = Echo.of(word);
      known.put(word, echo);
    }
    return echo;
  }

  /** All that is kept for a folded word. */
  public static Set<String> terms(String word) {
    return Stream.of(forms(word), sounds(word), bones(word))
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names that a name stands for: short forms, other languages, umlauts written out. */
  public static Set<String> forms(String word) {
    return echo(word).forms();
  }

  private static Set<String> formsOf(String word) {
    var forms = new LinkedHashSet<String>();
    GivenNames.known().heads(word).forEach(head -> forms.add("=" + head));
    var bare = withoutUmlauts(word);
    if (!bare.equals(word)) {
      forms.add("=" + bare);
    }
    return forms;
  }

  /** What is asked for: the names it stands for, and itself as what others may stand for. */
  public static Set<String> formsSought(String word) {
    var forms = new LinkedHashSet<>(forms(word));
    forms.add("=" + word);
    return forms;
  }

  /** {@code mueller} as {@code muller}. */
  public static String withoutUmlauts(String word) {
    return word.length() > SHORTEST && isLetters(word)
        ? UMLAUT.matcher(word).replaceAll("$1")
        : word;
  }

  /** How a word sounds in English (Double Metaphone); nothing for short words and numbers. */
  public static Set<String> sounds(String word) {
    return echo(word).sounds();
  }

  private static Set<String> soundsOf(String word) {
    if (word.length() < SHORTEST || !isLetters(word)) {
      return Set.of();
    }
    var metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(LONGEST_SOUND);
    var sounds = new LinkedHashSet<String>();
    for (var sound :
        List.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true))) {
      if (sound.length() > 1) {
        sounds.add(sound);
      }
    }
    return sounds;
  }

  /** Its consonants; nothing for short words and numbers. */
  public static Set<String> bones(String word) {
    return echo(word).bones();
  }

  private static Set<String> bonesOf(String word) {
    if (word.length() < SHORTEST || !isLetters(word)) {
      return Set.of();
    }
    var bones = Bones.of(word);
    return bones.isEmpty() ? Set.of() : Set.of("." + bones);
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
