package redsigma.web.administration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import redsigma.web.form.FieldView;
import redsigma.web.frame.ErrorLine;

/** What was typed into one form, what is wrong with it, and the form's fields that show both. */
final class Entry {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("uuuu-M-d", Locale.UK),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK));

  private final MultiValueMap<String, String> typed;
  private final Map<String, String> wrong = new LinkedHashMap<>();

  private Entry(MultiValueMap<String, String> typed) {
    this.typed = typed;
  }

  static Entry of(MultiValueMap<String, String> typed) {
    return new Entry(typed);
  }

  static Entry blank() {
    return new Entry(new LinkedMultiValueMap<>());
  }

  /** A form that nobody has typed into yet, and shows what is known. */
  static Entry showing(Map<String, ? extends Collection<String>> known) {
    var values = new LinkedMultiValueMap<String, String>();
    known.forEach((name, texts) -> values.put(name, List.copyOf(texts)));
    return new Entry(values);
  }

  String text(String name) {
    var text = typed.getFirst(name);
    return text == null ? "" : text.strip();
  }

  Set<String> all(String name) {
    return new TreeSet<>(typed.getOrDefault(name, List.of()));
  }

  /** A text that has to be there, and of some length at most. */
  String needed(String name, int most, String message) {
    var text = text(name);
    if (text.isEmpty()) {
      refuse(name, message);
    } else if (text.length() > most) {
      refuse(name, "Keep this to %d characters.".formatted(most));
    }
    return text;
  }

  /** One of these, and nothing else. */
  String chosen(String name, Collection<String> of, String message) {
    var text = text(name);
    if (!of.contains(text)) {
      refuse(name, message);
    }
    return text;
  }

  Set<String> chosen(String name, Collection<String> of) {
    var texts = all(name);
    if (!of.containsAll(texts)) {
      refuse(name, "Choose from the list.");
    }
    return texts;
  }

  /** A day, in one of the ways that dates are written here; empty when none is given. */
  Optional<LocalDate> day(String name) {
    var text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (var way : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, way));
      } catch (DateTimeParseException notThisWay) {
        // the next way may fit
      }
    }
    refuse(name, "“%s” is no date. Write it like 3 April 2027 or 3/4/2027.".formatted(text));
    return Optional.empty();
  }

  void refuse(String name, String message) {
    wrong.putIfAbsent(name, message);
  }

  boolean isRight() {
    return wrong.isEmpty();
  }

  List<ErrorLine> errors() {
    return wrong.entrySet().stream()
        .map(each -> new ErrorLine("#field-" + each.getKey(), each.getValue()))
        .toList();
  }

  FieldView line(String name, String label, @Nullable String hint) {
    return new FieldView.Line(around(name, label, hint), text(name), "medium", "text", 200, null);
  }

  FieldView lines(String name, String label, @Nullable String hint) {
    return new FieldView.Lines(around(name, label, hint), text(name), 3, 1000);
  }

  FieldView select(String name, String label, @Nullable String hint, Map<String, String> of) {
    return new FieldView.Select(around(name, label, hint), options(name, of));
  }

  FieldView radios(String name, String label, @Nullable String hint, Map<String, String> of) {
    return new FieldView.Radios(around(name, label, hint), options(name, of));
  }

  FieldView checks(String name, String label, @Nullable String hint, Map<String, String> of) {
    return new FieldView.Checks(around(name, label, hint), options(name, of), false);
  }

  FieldView pick(String name, String label, @Nullable String hint, List<String> offered) {
    return new FieldView.Pick(around(name, label, hint), text(name), offered);
  }

  private List<FieldView.Option> options(String name, Map<String, String> of) {
    var chosen = all(name);
    return of.entrySet().stream()
        .map(
            each ->
                new FieldView.Option(
                    name + "-" + Integer.toHexString(each.getKey().hashCode()),
                    each.getKey(),
                    each.getValue(),
                    chosen.contains(each.getKey())))
        .toList();
  }

  private FieldView.Around around(String name, String label, @Nullable String hint) {
    return new FieldView.Around("field-" + name, name, label, hint, wrong.get(name), null, false);
  }
}
