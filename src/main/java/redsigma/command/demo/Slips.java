package redsigma.command.demo;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Mistakes that people make when they enter the same thing a second time. */
final class Slips {

  private static final Map<String, String> HEARD_ALIKE =
      Map.ofEntries(
          Map.entry("ie", "ei"),
          Map.entry("ph", "f"),
          Map.entry("ck", "k"),
          Map.entry("ll", "l"),
          Map.entry("tt", "t"),
          Map.entry("ss", "s"),
          Map.entry("ey", "y"),
          Map.entry("mm", "m"),
          Map.entry("nn", "n"),
          Map.entry("oo", "u"),
          Map.entry("ee", "ea"),
          Map.entry("ai", "ay"),
          Map.entry("sh", "sch"),
          Map.entry("ou", "u"),
          Map.entry("th", "t"));

  private Slips() {}

  /** Written as it was heard, with two letters swapped, one doubled, or one left out. */
  static String misspelt(String word, Luck luck) {
    if (word.length() < 4) {
      return word + word.charAt(word.length() - 1);
    }
    if (luck.strikes(0.5)) {
      for (var heard :
          HEARD_ALIKE.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
        int at = word.indexOf(heard.getKey(), 1);
        if (at > 0) {
          return word.substring(0, at)
              + heard.getValue()
              + word.substring(at + heard.getKey().length());
        }
      }
    }
    int at = luck.between(1, word.length() - 3);
    char here = word.charAt(at);
    char next = word.charAt(at + 1);
    return switch (luck.below(3)) {
      case 0 ->
          here == next
              ? word.substring(0, at) + word.substring(at + 1)
              : word.substring(0, at) + next + here + word.substring(at + 2);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      default -> word.substring(0, at) + here + word.substring(at);
    };
  }

  /** Day and month taken for each other where that is a date, else a day beside it. */
  static String misdated(String date) {
    try {
      var right = LocalDate.parse(date);
      boolean swappable =
          right.getDayOfMonth() <= 12 && right.getDayOfMonth() != right.getMonthValue();
      return swappable
          ? LocalDate.of(right.getYear(), right.getDayOfMonth(), right.getMonthValue()).toString()
          : right.plusDays(right.getDayOfMonth() > 15 ? -1 : 1).toString();
    } catch (DateTimeParseException partial) {
      return date;
    }
  }
}
