package redsigma.web.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import redsigma.schema.CodeList;
import redsigma.schema.CodeList.Code;

/** Which codes a form offers, and which one a text means. */
final class Codes {

  private Codes() {}

  /** The codes current on a day, and those already stored even when retired or unknown. */
  static List<Code> offered(CodeList list, LocalDate day, List<String> stored) {
    var current = list.currentOn(day);
    var kept =
        stored.stream()
            .filter(code -> !code.isBlank())
            .filter(code -> current.stream().noneMatch(other -> other.code().equals(code)))
            .flatMap(code -> list.code(code).stream());
    return Stream.concat(current.stream(), kept).toList();
  }

  /** The code a text means: the code itself, its label, or both as {@link #written} gives them. */
  static Optional<String> of(CodeList list, String text) {
    return list.code(text)
        .or(() -> only(list, code -> code.code().equalsIgnoreCase(text)))
        .or(() -> only(list, code -> code.label().equalsIgnoreCase(text)))
        .or(() -> only(list, code -> written(code).equalsIgnoreCase(text)))
        .map(Code::code);
  }

  /** How a code stands in a box one types into; telling even where two labels are alike. */
  static String written(CodeList list, String text) {
    return list.code(text)
        .map(
            code ->
                only(list, other -> other.label().equalsIgnoreCase(code.label())).isPresent()
                    ? code.label()
                    : written(code))
        .orElse(text);
  }

  private static String written(Code code) {
    return code.label() + " (" + code.code() + ")";
  }

  private static Optional<Code> only(CodeList list, Predicate<Code> test) {
    var found = list.codes().values().stream().filter(test).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
