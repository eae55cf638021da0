package redsigma.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads ages as officers say them, as the years of birth they mean: about 35, aged 30-40. */
final class AgeReader {

  private static final int OLDEST = 120;
  private static final int ABOUT = 3;
  private static final int NEXT_TO = 2;
  private static final String BEFORE = "(?:aged?|age of|aged about)[: ]+";
  private static final String VAGUE =
      "(?:(?:aged? )?(?:about|around|approx\\.?|approximately|roughly|circa|c\\.?|~)) ?";
  private static final Pattern RANGE =
      way("(?:" + BEFORE + "|between )+(\\d{1,3}) ?(?:-|–|to|and) ?(\\d{1,3})(?: years?.*)?");
  private static final Pattern AROUND = way(VAGUE + "(\\d{1,3})(?: years?.*)?");
  private static final Pattern ISH = way("(?:" + BEFORE + ")?(\\d{1,3}) ?ish");
  private static final Pattern DECADE =
      way("(?:in )?(?:(?:his|her|their) )?(?:(early|mid|late)[ -])?(\\d)0'?s");
  private static final Pattern EXACT =
      way("(?:" + BEFORE + "(\\d{1,3})|(\\d{1,3}) ?(?:years? old|yrs? old|yo|y/o))");

  private final int thisYear;

  AgeReader(int thisYear) {
    this.thisYear = thisYear;
  }

  private static Pattern way(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Years of birth, none when the text is no age. */
  List<String> read(String text) {
    var range = RANGE.matcher(text);
    if (range.matches() && number(range.group(1)) < number(range.group(2))) {
      return born(number(range.group(1)), number(range.group(2)));
    }
    var around = AROUND.matcher(text);
    if (around.matches()) {
      return born(number(around.group(1)) - ABOUT, number(around.group(1)) + ABOUT);
    }
    var ish = ISH.matcher(text);
    if (ish.matches()) {
      return born(number(ish.group(1)) - ABOUT, number(ish.group(1)) + ABOUT);
    }
    var decade = DECADE.matcher(text);
    if (decade.matches()) {
      return decade(10 * number(decade.group(2)), decade.group(1));
    }
    return exact(text, 0);
  }

  /** Years of birth of those a little younger and older than an age that was said outright. */
  List<String> readAround(String text) {
    return exact(text, NEXT_TO);
  }

  private List<String> exact(String text, int around) {
    var exact = EXACT.matcher(text);
    if (!exact.matches()) {
      return List.of();
    }
    int age = number(exact.group(1) != null ? exact.group(1) : exact.group(2));
    return born(age - around, age + around);
  }

  private List<String> decade(int first, @Nullable String part) {
    return switch (part == null ? "" : part.toLowerCase(Locale.ROOT)) {
      case "early" -> born(first, first + 3);
      case "mid" -> born(first + 3, first + 7);
      case "late" -> born(first + 6, first + 9);
      default -> born(first, first + 9);
    };
  }

  /** Who is 35 this year was born in one of two years. */
  private List<String> born(int youngest, int oldest) {
    if (oldest > OLDEST || oldest - youngest > 40) {
      return List.of();
    }
    return IntStream.rangeClosed(thisYear - oldest - 1, thisYear - Math.max(0, youngest))
        .mapToObj(Integer::toString)
        .toList();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
