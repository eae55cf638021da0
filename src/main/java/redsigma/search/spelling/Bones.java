package redsigma.search.spelling;

import java.util.regex.Pattern;

/**
 * What is left of a name when all that spellings differ in is taken off: its first vowel's colour
 * and its consonants. Arabic writes no short vowels, and those who write Mohammed, Muhammad or
 * Mohamed in English agree on nothing but {@code mhmd}.
 */
final class Bones {

  private static final int FEWEST = 3;

  /** In this order; the longer spellings of a sound before the shorter. */
  private static final String[][] SPELLINGS = {
    {"^(?:mc|mac)(?=[a-z]{3})", "mk"},
    {"^kn", "n"},
    {"^wr", "r"},
    {"(?:ough|augh|eigh|igh)t", "t"},
    {"shch|sch|tsch|tch|sz|sh|zh|cz", "s"},
    {"ph", "f"},
    {"kh|gh|ch", "h"},
    {"th|dh|dt", "d"},
    {"dj|dzh|dz", "j"},
    {"ck|cq|qu|q", "k"},
    {"c(?=[eiy])", "s"},
    {"c", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"z", "s"},
    {"t", "d"},
    {"(?<=.)[aeiouyj]+", ""},
    {"^[ae]+", "a"},
    {"^[ou]+", "u"},
    {"^[iyj]+", "i"},
    {"(.)\\1+", "$1"},
    {"(?<=..)h$", ""}
  };

  private static final Pattern[] PATTERNS = patterns();

  private Bones() {}

  private static Pattern[] patterns() {
    var patterns = new Pattern[SPELLINGS.length];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = Pattern.compile(SPELLINGS[i][0]);
    }
    return patterns;
  }

  /** Of a word of the letters a to z; empty where too little would be left to tell names apart. */
  static String of(String word) {
    var bones = word;
    for (int i = 0; i < PATTERNS.length; i++) {
      bones = PATTERNS[i].matcher(bones).replaceAll(SPELLINGS[i][1]);
    }
    return bones.length() < FEWEST ? "" : bones;
  }
}
