package redsigma.intake.mapping;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/** Holds what a field takes against the kind of field it is. */
final class TakeCheck {

  private final Schema schema;
  private final Problems problems;

  TakeCheck(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  void check(Field field, NodeFile.Assignment assignment) {
    var take = assignment.take();
    switch (field.type()) {
      case FieldType.Code code -> {
        var list = schema.list(code.list());
        checkWords(take, "code in list '%s':".formatted(code.list()), list.codes().keySet());
      }
      case FieldType.Date _, FieldType.DateTime _, FieldType.PartialDate _ -> checkPatterns(take);
      case FieldType.Text _, FieldType.Number _, FieldType.YesNo _, FieldType.Place _ -> {
        if (!take.patterns().isEmpty()) {
          problems.add(
              take.line(),
              "Field '%s' is no date.".formatted(assignment.path()),
              "Take 'pattern' away.");
        }
      }
      case FieldType.Link link ->
          problems.add(
              assignment.line(),
              "Field '%s' is a link.".formatted(assignment.path()),
              "Map a file under 'relationships' to link '%s'.".formatted(link.link()));
      case FieldType.File _ ->
          problems.add(
              assignment.line(),
              "Field '%s' is a file, which no column holds.".formatted(assignment.path()),
              "Take the line away.");
      case FieldType.Group _ ->
          problems.add(
              assignment.line(),
              "Field '%s' has rows of several fields.".formatted(assignment.path()),
              "Write row and field.");
    }
  }

  /** Every word that the mapping itself writes must be one that is known. */
  void checkWords(@Nullable Take take, String what, Collection<String> known) {
    if (take == null) {
      return;
    }
    if (take.from() instanceof Take.Literal literal) {
      checkWord(take.line(), what, literal.text(), known);
    }
    if (take.codes() != null) {
      take.codes().values().stream()
          .filter(code -> !code.isEmpty())
          .forEach(code -> checkWord(take.line(), what, code, known));
    }
    if (take.otherwise() instanceof Take.Use use) {
      checkWord(take.line(), what, use.code(), known);
    }
    if (take.ifEmpty() != null) {
      checkWord(take.line(), what, take.ifEmpty(), known);
    }
  }

  private void checkWord(int line, String what, String word, Collection<String> known) {
    if (!known.contains(word)) {
      problems.unknown(line, what, word, known);
    }
  }

  void checkPatterns(@Nullable Take take) {
    if (take == null) {
      return;
    }
    for (var pattern : take.patterns()) {
      if (DatePattern.read(pattern).isEmpty()) {
        problems.add(
            take.line(),
            "'%s' is no date pattern.".formatted(pattern),
            "Write one such as dd/MM/yyyy or d/M/yyyy HH:mm.");
      }
    }
  }
}
