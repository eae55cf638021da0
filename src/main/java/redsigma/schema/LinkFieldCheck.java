package redsigma.schema;

/** Checks that a link field's type, ends and role suit one another. */
final class LinkFieldCheck {

  private final String app;
  private final RecordType type;
  private final Catalogue catalogue;

  LinkFieldCheck(String app, RecordType type, Catalogue catalogue) {
    this.app = app;
    this.type = type;
    this.catalogue = catalogue;
  }

  void check(Part part, FieldType.Link field) {
    for (var item : Paths.texts(part, "to")) {
      catalogue.types().find(app, item, item.text().orElse(""));
    }
    part.find("link")
        .filter(_ -> !field.link().isEmpty())
        .flatMap(at -> catalogue.links().find(app, at, field.link()))
        .ifPresent(link -> check(part, field, link));
  }

  private void check(Part part, FieldType.Link field, LinkType link) {
    var near = field.reversed() ? link.to() : link.from();
    var far = field.reversed() ? link.from() : link.to();
    if (!near.contains(type.name())) {
      part.problem(
          "link",
          "The link '%s' does not %s at '%s'."
              .formatted(link.name(), field.reversed() ? "end" : "begin", type.name()),
          far.contains(type.name())
              ? "Turn it round with 'reversed: %s'.".formatted(!field.reversed())
              : "Add '%s' to its '%s'.".formatted(type.name(), field.reversed() ? "to" : "from"));
      return;
    }
    for (var item : Paths.texts(part, "to")) {
      var named = item.text().orElse("");
      if (catalogue.types().knows(named) && !far.contains(named)) {
        item.problem(
            "The link '%s' does not join '%s' to '%s'.".formatted(link.name(), type.name(), named),
            "It joins it to %s.".formatted(String.join(", ", far)));
      }
    }
    if (field.role() != null && !link.roles().containsKey(field.role())) {
      part.problem(
          "role",
          "The link '%s' has no role '%s'.".formatted(link.name(), field.role()),
          Nearest.remedy(field.role(), link.roles().keySet()));
    }
  }
}
