package redsigma.schema;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which fields a force may not hide: those that something else depends on. */
final class HideCheck {

  private HideCheck() {}

  static boolean mayHide(Value at, RecordType type, String name, Catalogue catalogue) {
    var field = type.fields().get(name);
    if (field == null) {
      at.problem(
          "There is no field '%s'.".formatted(name), Nearest.remedy(name, type.fields().keySet()));
      return false;
    }
    var why = why(type, field, catalogue);
    if (why != null) {
      at.problem("'%s' cannot be hidden: %s.".formatted(name, why), "Take it out of 'hide'.");
    }
    return why == null;
  }

  private static @Nullable String why(RecordType type, Field field, Catalogue catalogue) {
    if (!field.requiredFor().isEmpty()) {
      return "it is required for "
          + String.join(", ", field.requiredFor().stream().sorted().toList());
    }
    if (isNational(field, catalogue)) {
      return "its codes are national, and returns count them";
    }
    return used(type).contains(field.name())
        ? "the type's own headline, summary, banner, 'happened' or a condition names it"
        : null;
  }

  private static boolean isNational(Field field, Catalogue catalogue) {
    return switch (field.type()) {
      case FieldType.Code code ->
          catalogue
              .lists()
              .declared(code.list())
              .filter(list -> list.value().national())
              .isPresent();
      case FieldType.Group group ->
          group.fields().values().stream().anyMatch(inner -> isNational(inner, catalogue));
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Link _,
          FieldType.Place _,
          FieldType.File _ ->
          false;
    };
  }

  private static Set<String> used(RecordType type) {
    var used = new HashSet<String>();
    Stream.of(
            type.headline().paths().stream(),
            type.summary().paths().stream(),
            type.banner().fields().stream(),
            Stream.ofNullable(type.portrait()),
            Stream.ofNullable(type.happened()))
        .flatMap(paths -> paths)
        .map(path -> path.split("\\.", 2)[0])
        .forEach(used::add);
    conditions(type).forEach(condition -> used.addAll(named(condition)));
    return used;
  }

  private static Stream<Condition> conditions(RecordType type) {
    var inner =
        type.fields().values().stream()
            .map(Field::type)
            .filter(FieldType.Group.class::isInstance)
            .flatMap(group -> ((FieldType.Group) group).fields().values().stream());
    return Stream.concat(
            Stream.concat(type.fields().values().stream(), inner).map(Field::when),
            type.form().stream().map(RecordType.Section::when))
        .filter(Objects::nonNull);
  }

  private static Set<String> named(Condition condition) {
    return switch (CelConditions.compiled(condition.source())) {
      case CelConditions.Compiled.Ready ready -> ready.names().variables();
      case CelConditions.Compiled.Faulty _ -> Set.of();
    };
  }
}
