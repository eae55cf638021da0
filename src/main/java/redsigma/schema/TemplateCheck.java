package redsigma.schema;

import java.util.regex.Pattern;

/** Checks templates and reference patterns. */
final class TemplateCheck {

  private static final Pattern PLAIN =
      Pattern.compile("([^\\[\\]{}]|\\{[^\\[\\]{}]+\\}|\\[([^\\[\\]{}]|\\{[^\\[\\]{}]+\\})*\\])*");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "([A-Za-z0-9/-]|\\{force\\}|\\{yyyy\\}|\\{yy\\})*\\{serial:([1-9]|1[0-2])\\}[A-Za-z0-9/-]*");

  private TemplateCheck() {}

  static void check(Part part, String key, RecordType type) {
    part.find(key)
        .filter(value -> value.isText() && !value.isEmpty())
        .ifPresent(at -> check(at, new Template(at.text().orElse("")), type));
  }

  private static void check(Value at, Template template, RecordType type) {
    if (!PLAIN.matcher(template.source()).matches()) {
      at.problem(
          "The brackets of '%s' do not match.".formatted(template.source()),
          "Close each { and [, and put no [ into another.");
      return;
    }
    if (template.paths().isEmpty()) {
      at.problem(
          "'%s' names no field.".formatted(at.name()), "Write fields in braces, as '{surname}'.");
    }
    for (var path : template.paths()) {
      Paths.find(at, type, path)
          .filter(field -> field.type() instanceof FieldType.Group)
          .ifPresent(_ -> at.problem("'%s' is a group.".formatted(path), Paths.GROUP_REMEDY));
    }
  }

  static void checkReference(Value at) {
    var pattern = at.text().orElse("");
    if (!REFERENCE.matcher(pattern).matches()) {
      at.problem(
          "'%s' is no pattern for references.".formatted(pattern),
          "Write letters, digits, {force}, {yy} or {yyyy}, then one {serial:6}.");
    }
  }
}
