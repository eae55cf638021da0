package redsigma.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads days, months and years as people write them, day before month, and writes them in full. */
public final class Dates {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})");
  private static final Pattern DAY_WORD =
      Pattern.compile("(\\d{1,2})[-/. ]*([a-z]{3,9})[-/. ]*(\\d{4}|\\d{2})");
  private static final Pattern WORD_DAY =
      Pattern.compile("([a-z]{3,9})[. ]+(\\d{1,2})[ ]+(\\d{4})");
  private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
  private static final Pattern RUN_YEAR_FIRST = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})");
  private static final Pattern WORD_YEAR = Pattern.compile("([a-z]{3,9})[-/. ]*(\\d{4})");
  private static final Pattern ABOUT =
      Pattern.compile("^(?:about|abt|approx(?:imately)?|around|circa|ca?|est(?:imated)?|~)[. ]*");

  private Dates() {}

  static Optional<LocalDate> day(String text, LocalDate today) {
    var tidy = tidy(text);
    return switch (tidy) {
      case "today", "now" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default ->
          match(YEAR_FIRST, tidy)
              .or(() -> match(RUN_YEAR_FIRST, tidy).filter(Dates::likelyYearFirst))
              .flatMap(found -> of(found.group(1), found.group(2), found.group(3), today))
              .or(() -> dayFirst(tidy, today));
    };
  }

  private static Optional<LocalDate> dayFirst(String tidy, LocalDate today) {
    return match(DAY_FIRST, tidy)
        .or(() -> match(DAY_WORD, tidy))
        .or(() -> match(RUN, tidy))
        .flatMap(found -> of(found.group(3), found.group(2), found.group(1), today))
        .or(
            () ->
                match(WORD_DAY, tidy)
                    .flatMap(found -> of(found.group(3), found.group(1), found.group(2), today)));
  }

  /** A year, month or day as partial dates are stored, with {@code ~} when estimated. */
  public static Optional<String> partial(String text, LocalDate today) {
    var tidy = tidy(text);
    var sure = ABOUT.matcher(tidy).replaceFirst("").replaceFirst("[~?]$", "").strip();
    var estimated = sure.equals(tidy) ? "" : "~";
    return day(sure, today)
        .map(LocalDate::toString)
        .or(() -> month(sure).map(YearMonth::toString))
        .or(() -> match(YEAR, sure).map(MatchResult::group))
        .map(date -> date + estimated);
  }

  private static Optional<YearMonth> month(String tidy) {
    return match(MONTH_YEAR, tidy)
        .or(() -> match(WORD_YEAR, tidy))
        .flatMap(found -> yearMonth(found.group(2), found.group(1)))
        .or(
            () ->
                match(YEAR_MONTH, tidy)
                    .flatMap(found -> yearMonth(found.group(1), found.group(2))));
  }

  /** A stored day as 3 April 1991; what is no stored day is given back as it is. */
  static String write(String stored) {
    try {
      return FULL.format(LocalDate.parse(stored));
    } catch (DateTimeException none) {
      return stored;
    }
  }

  /** A stored partial date in words: about April 1991. */
  public static String writePartial(String stored) {
    var sure = stored.replaceFirst("~$", "");
    var shown = sure.matches("\\d{4}-\\d{2}") ? writeMonth(sure) : write(sure);
    return sure.equals(stored) ? shown : "about " + shown;
  }

  private static String writeMonth(String stored) {
    try {
      return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(YearMonth.parse(stored));
    } catch (DateTimeException none) {
      return stored;
    }
  }

  private static String tidy(String text) {
    return text.toLowerCase(Locale.UK)
        .replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1")
        .replaceAll("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b", " ")
        .replaceAll("\\bof\\b|,", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Eight digits are a day first, unless only the year first makes sense: 19910403. */
  private static boolean likelyYearFirst(MatchResult found) {
    return found.group(1).matches("(?:19|20)\\d\\d")
        && Integer.parseInt(found.group().substring(2, 4)) > 12;
  }

  private static Optional<LocalDate> of(String year, String month, String day, LocalDate today) {
    try {
      return Optional.of(
          LocalDate.of(year(year, today), monthNumber(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> yearMonth(String year, String month) {
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), monthNumber(month)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Two digits mean the latest such year that is at most next year. */
  private static int year(String digits, LocalDate today) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    int century = 2000 + year > today.getYear() + 1 ? 1900 : 2000;
    return century + year;
  }

  private static int monthNumber(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    return Arrays.stream(Month.values())
        .filter(month -> englishName(month).startsWith(text))
        .findFirst()
        .map(Month::getValue)
        .orElse(0);
  }

  private static String englishName(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
  }
}
