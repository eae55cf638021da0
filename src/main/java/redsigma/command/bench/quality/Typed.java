package redsigma.command.bench.quality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a name looks when it is typed plainly. */
final class Typed {

  private Typed() {}

  /** Small letters without accents. */
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace('ø', 'o')
        .replace('Ø', 'O')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .toLowerCase(Locale.ROOT);
  }

  /** Its words, cut at all that is neither letter nor figure, apostrophes left out. */
  static List<String> words(String text) {
    return Stream.of(bare(text).replace("'", "").split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Capitals and figures alone. */
  static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
