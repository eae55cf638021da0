package redsigma.command.bench.quality;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import redsigma.command.bench.region.Draw;

/** How one word comes out wrong. The first letter is nearly always right. */
final class Slip {

  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private Slip() {}

  /** A key beside the one that was meant. */
  static String typing(String word, Draw draw) {
    int at = place(word, 1, draw);
    return word.substring(0, at) + beside(word.charAt(at), draw) + word.substring(at + 1);
  }

  private static char beside(char key, Draw draw) {
    for (int row = 0; row < KEYS.size(); row++) {
      int at = KEYS.get(row).indexOf(key);
      if (at >= 0) {
        var keys = KEYS.get(row);
        return keys.charAt(
            at == 0 ? 1 : at == keys.length() - 1 || draw.strikes(0.5) ? at - 1 : at + 1);
      }
    }
    return 'x';
  }

  /** Two neighbours change places. */
  static String transposed(String word, Draw draw) {
    int at = place(word, 2, draw);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  static String dropped(String word, Draw draw) {
    int at = place(word, 1, draw);
    return word.substring(0, at) + word.substring(at + 1);
  }

  static String doubled(String word, Draw draw) {
    int at = place(word, 1, draw);
    return word.substring(0, at) + word.charAt(at) + word.substring(at);
  }

  private static int place(String word, int room, Draw draw) {
    return draw.between(1, Math.max(1, word.length() - room));
  }

  /** A way of writing a sound, and another. */
  private record Spelling(Pattern heard, String written) {}

  private static final List<Spelling> SPELLINGS =
      Arrays.stream(
              """
              ph f|f(?=[aeiour]) ph|ck k|c(?=[aou]) k|k(?=[aou]) c|ei ie|ie$ y|y$ ie|y(?=[^aeiou]) i
              x ks|^kn n|^wr r|gh$ |oo u|ee ea|ea ee|ai ay|ay ai|ow ou|ou ow|er$ a|or$ er|le$ el
              s(?=on$) ss|ss s|ll l|tt t|nn n|rr r|z s|qu kw|ce se|ey$ y|ie(?=.) ee|au aw|aw au
              th t|sch sh|v(?=[aeiou]) w|j(?=[ei]) g|oa o|igh y|^ay ai|i(?=[^aeiou]) y|mb$ m
              """
                  .strip()
                  .split("[|\\n]+", -1))
          .map(line -> line.split(" ", -1))
          .map(pair -> new Spelling(Pattern.compile(pair[0]), pair[1]))
          .toList();

  /** As somebody writes it down who only heard it; the word itself when nothing in it offers. */
  static String respelt(String word, Draw draw) {
    var fitting = SPELLINGS.stream().filter(one -> one.heard().matcher(word).find()).toList();
    if (fitting.isEmpty()) {
      return word;
    }
    var one = draw.one(fitting);
    return one.heard().matcher(word).replaceFirst(one.written());
  }
}
