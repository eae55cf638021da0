package redsigma.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import redsigma.schema.Field.SearchRole;

/** Checks the fields of a type: what they name, and that their keys suit their kind. */
final class FieldCheck {

  private final String app;
  private final RecordType type;
  private final Catalogue catalogue;

  FieldCheck(String app, RecordType type, Catalogue catalogue) {
    this.app = app;
    this.type = type;
    this.catalogue = catalogue;
  }

  static boolean isDay(FieldType type) {
    return type instanceof FieldType.Date
        || type instanceof FieldType.DateTime
        || type instanceof FieldType.PartialDate;
  }

  void checkAll(Part part) {
    checkAll(part, type.fields(), type.fields());
  }

  /** In a group, the fields of the row are variables of conditions beside those of the record. */
  private void checkAll(Part part, Map<String, Field> fields, Map<String, Field> variables) {
    for (var field : fields.values()) {
      part.find("fields")
          .flatMap(Value::part)
          .flatMap(all -> all.find(field.name()))
          .filter(Value::isPart)
          .flatMap(Value::part)
          .ifPresent(found -> check(found, field, variables));
    }
  }

  private void check(Part part, Field field, Map<String, Field> variables) {
    checkSearch(part, field);
    checkFacet(part, field);
    ConditionCheck.check(part, variables);
    ChipCheck.check(part, field);
    checkWas(part, variables);
    switch (field.type()) {
      case FieldType.Code code -> checkList(part, code);
      case FieldType.Link link -> new LinkFieldCheck(app, type, catalogue).check(part, link);
      case FieldType.Group group -> {
        var inRow = new HashMap<>(type.fields());
        inRow.putAll(group.fields());
        checkAll(part, group.fields(), inRow);
        checkOpen(part, group);
      }
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Place _,
          FieldType.File _ -> {}
    }
    DefaultCheck.check(part, field.type(), catalogue);
  }

  /** Values are kept from viewers field by field of the record, so a row is protected whole. */
  private static void checkOpen(Part part, FieldType.Group group) {
    for (var field : group.fields().values()) {
      if (field.protectedBy() != null) {
        part.problem(
            "fields",
            "'%s' cannot be protected inside a group.".formatted(field.name()),
            "Write 'protected' on the group, or take the field out of it.");
      }
    }
  }

  /** Values under a name can belong to one field only. */
  private static void checkWas(Part part, Map<String, Field> fields) {
    for (var item : Paths.texts(part, "was")) {
      var name = item.text().orElse("");
      if (fields.containsKey(name)) {
        item.problem(
            "There still is a field '%s'.".formatted(name),
            "Take it out of 'was', or take the old field away.");
      }
    }
  }

  private void checkList(Part part, FieldType.Code code) {
    part.find("list")
        .filter(_ -> !code.list().isEmpty())
        .ifPresent(at -> catalogue.lists().find(app, at, code.list()));
  }

  private static void checkSearch(Part part, Field field) {
    var suits =
        switch (field.type()) {
          case FieldType.Text _ ->
              Set.of(SearchRole.NONE, SearchRole.NAME, SearchRole.TEXT, SearchRole.IDENTIFIER);
          case FieldType.Number _ -> Set.of(SearchRole.NONE, SearchRole.IDENTIFIER);
          case FieldType.Code _ -> Set.of(SearchRole.NONE, SearchRole.TEXT);
          case FieldType.Date _, FieldType.DateTime _, FieldType.PartialDate _ ->
              Set.of(SearchRole.NONE, SearchRole.DATE);
          case FieldType.YesNo _,
              FieldType.Link _,
              FieldType.Place _,
              FieldType.File _,
              FieldType.Group _ ->
              Set.of(SearchRole.NONE);
        };
    if (part.has("search") && !suits.contains(field.search())) {
      part.problem(
          "search",
          "A field of this kind is not searched so.",
          suits.size() == 1
              ? "Take 'search' away."
              : "Write one of: "
                  + String.join(", ", suits.stream().map(Value::kebab).sorted().toList())
                  + ".");
    }
  }

  private static void checkFacet(Part part, Field field) {
    if (field.facet()
        && !(field.type() instanceof FieldType.Code || field.type() instanceof FieldType.YesNo)) {
      part.problem(
          "facet",
          "Only fields of type code and yesNo can be facets.",
          "Take 'facet' away, or make the field a code.");
    }
  }
}
