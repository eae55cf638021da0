package redsigma.schema;

import java.math.BigDecimal;
import java.util.Set;

/** Checks that a default is a value that the field could hold. */
final class DefaultCheck {

  private static final Set<String> CONTEXT = Set.of("me", "my-force", "my-unit");

  private DefaultCheck() {}

  static void check(Part part, FieldType type, Catalogue catalogue) {
    part.find("default")
        .filter(value -> value.isText() && !value.isEmpty())
        .ifPresent(at -> check(at, at.text().orElse(""), type, catalogue));
  }

  private static void check(Value at, String text, FieldType type, Catalogue catalogue) {
    switch (type) {
      case FieldType.Text kind ->
          fits(
              at,
              !text.equals("now") && !text.equals("today") && text.length() <= kind.max(),
              "Write a text of at most %d characters, me, my-force or my-unit."
                  .formatted(kind.max()));
      case FieldType.Number kind ->
          fits(at, suits(text, kind), "Write a number within the field's decimals, min and max.");
      case FieldType.YesNo _ -> fits(at, Value.isFlag(text), "Write true or false.");
      case FieldType.Date _ ->
          fits(at, text.equals("today") || PlainText.isDate(text), "Write today, or 2026-11-12.");
      case FieldType.DateTime _ ->
          fits(
              at,
              text.equals("now") || PlainText.isDateTime(text),
              "Write now, or 2026-11-12T21:40:00Z.");
      case FieldType.PartialDate _ ->
          fits(
              at,
              text.equals("today") || PlainText.isPartialDate(text),
              "Write today, or a date as 1991, 1991-04 or 1991-04-03.");
      case FieldType.Code code -> checkCode(at, text, code, catalogue);
      case FieldType.Place _ ->
          fits(at, PlainText.isPlace(text), "Write latitude,longitude as \"54.7761,-1.5733\".");
      case FieldType.Link _, FieldType.File _, FieldType.Group _ ->
          at.problem("A field of this kind has no default.", "Take 'default' away.");
    }
  }

  static boolean suits(String text, FieldType.Number kind) {
    if (!Value.isNumber(text)) {
      return false;
    }
    var number = new BigDecimal(text);
    return number.scale() <= kind.decimals()
        && (kind.min() == null || number.compareTo(kind.min()) >= 0)
        && (kind.max() == null || number.compareTo(kind.max()) <= 0);
  }

  private static void fits(Value at, boolean fits, String remedy) {
    if (!fits) {
      at.problem("The default does not suit the field.", remedy);
    }
  }

  private static void checkCode(Value at, String text, FieldType.Code type, Catalogue catalogue) {
    var list = catalogue.lists().values().get(type.list());
    if (list != null && list.code(text).isEmpty() && !CONTEXT.contains(text)) {
      at.problem(
          "The list '%s' has no code '%s'.".formatted(type.list(), text),
          Nearest.remedy(text, list.codes().keySet()));
    }
  }
}
