package redsigma.schema;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a type holds together, and that what it names exists. */
final class TypeCheck {

  private final String app;
  private final Part part;
  private final RecordType type;
  private final Catalogue catalogue;

  private TypeCheck(Declared<RecordType> declared, Catalogue catalogue) {
    this.app = declared.app();
    this.part = declared.at();
    this.type = declared.value();
    this.catalogue = catalogue;
  }

  static void checkAll(Catalogue catalogue) {
    var references = new HashMap<String, RecordType>();
    for (var declared : catalogue.types().all()) {
      var check = new TypeCheck(declared, catalogue);
      check.check();
      check.checkUnique(references.putIfAbsent(check.type.reference().source(), check.type));
    }
  }

  private void check() {
    new FieldCheck(app, type, catalogue).checkAll(part);
    FormCheck.check(part, type);
    TemplateCheck.check(part, "headline", type);
    TemplateCheck.check(part, "summary", type);
    checkHeadlineIsOpen();
    text("reference").ifPresent(TemplateCheck::checkReference);
    checkHappened();
    checkPortrait();
    part.find("banner").filter(Value::isPart).flatMap(Value::part).ifPresent(this::checkBanner);
  }

  /** Everyone who finds a record reads its headline, so nothing protected may stand in it. */
  private void checkHeadlineIsOpen() {
    for (var path : type.headline().paths()) {
      var name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
      if (type.field(name).filter(field -> field.protectedBy() != null).isPresent()) {
        part.problem(
            "headline",
            "'%s' is protected, and a headline is read by all.".formatted(name),
            "Name fields in the headline that everybody may see.");
      }
    }
  }

  private void checkUnique(@Nullable RecordType other) {
    if (other != null && !type.reference().source().isEmpty()) {
      part.problem(
          "reference",
          "References of '%s' and '%s' would be the same.".formatted(type.name(), other.name()),
          "Begin them with different letters.");
    }
  }

  private void checkHappened() {
    var happened = type.happened();
    if (type.kind() == RecordType.Kind.ENTITY) {
      if (happened != null) {
        part.problem(
            "happened",
            "Only events have 'happened'.",
            "Write 'kind: event', or take 'happened' away.");
      }
    } else if (happened == null) {
      part.problem(
          "kind",
          "An event needs 'happened'.",
          "Name the field that places it on a timeline, as 'happened: stoppedAt'.");
    } else {
      Paths.find(part.find("happened").orElseThrow(), type, happened)
          .filter(field -> !FieldCheck.isDay(field.type()))
          .ifPresent(
              field ->
                  part.problem(
                      "happened",
                      "'%s' is no date.".formatted(happened),
                      "Name a field of type date, dateTime or partialDate."));
    }
  }

  private void checkPortrait() {
    var portrait = type.portrait();
    if (portrait != null) {
      Paths.find(part.find("portrait").orElseThrow(), type, portrait)
          .filter(
              field ->
                  !(field.type() instanceof FieldType.File file)
                      || !file.accept().equals(Set.of(FieldType.File.Content.IMAGES)))
          .ifPresent(
              _ ->
                  part.problem(
                      "portrait",
                      "'%s' need not be an image.".formatted(portrait),
                      "Name a field of type file with 'accept: images'."));
    }
  }

  private void checkBanner(Part banner) {
    for (var item : Paths.texts(banner, "fields")) {
      var path = item.text().orElse("");
      Paths.find(item, type, path)
          .filter(field -> field.type() instanceof FieldType.Group)
          .ifPresent(_ -> item.problem("'%s' is a group.".formatted(path), Paths.GROUP_REMEDY));
    }
    for (var item : Paths.texts(banner, "links")) {
      catalogue
          .links()
          .find(app, item, item.text().orElse(""))
          .filter(link -> !link.from().contains(type.name()) && !link.to().contains(type.name()))
          .ifPresent(
              link ->
                  item.problem(
                      "The link '%s' does not join '%s'.".formatted(link.name(), type.name()),
                      "Name a link that begins or ends at '%s'.".formatted(type.name())));
    }
  }

  private Optional<Value> text(String key) {
    return part.find(key).filter(value -> value.isText() && !value.isEmpty());
  }
}
