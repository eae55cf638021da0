package redsigma.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import redsigma.schema.RecordType.Section;

/** Lays a force's fields over a type of the baseline. */
final class TypeOverlay {

  private final String app;
  private final String prefix;
  private final Part part;
  private final String name;

  TypeOverlay(String app, String prefix, Part part, String name) {
    this.app = app;
    this.prefix = prefix;
    this.part = part;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Puts the type with the force's fields in the place of the one there was. */
  void layOver(Catalogue catalogue) {
    var type = catalogue.types().declared(name).orElseThrow().value();
    checkKeys();
    var fields = new LinkedHashMap<>(type.fields());
    var form = type.form();
    if (part.has("fields")) {
      own(type).forEach(fields::put);
      form = form(type);
    }
    catalogue.types().change(name, type.with(fields, form));
  }

  /** Checks it against all that is declared; answers the fields to hide. */
  Set<String> check(Catalogue catalogue) {
    var type = catalogue.types().declared(name).orElseThrow().value();
    if (part.has("fields")) {
      new FieldCheck(app, type, catalogue).checkAll(part);
      FormCheck.check(part, type);
    }
    var hidden = new TreeSet<String>();
    for (var item : Paths.texts(part, "hide")) {
      var field = item.text().orElse("");
      if (HideCheck.mayHide(item, type, field, catalogue)) {
        hidden.add(field);
      }
    }
    return hidden;
  }

  private void checkKeys() {
    part.values()
        .forEach(
            (key, at) -> {
              if (!Keys.LAID_TYPE.contains(key) && Keys.TYPE.contains(key)) {
                at.problem(
                    "'%s' of '%s' is the baseline's.".formatted(key, name),
                    "Take it away: an overlay may add fields and sections, and hide fields.");
              } else if (!Keys.LAID_TYPE.contains(key)) {
                at.problem(
                    "The key '%s' is not known here.".formatted(key),
                    Nearest.remedy(key, Keys.LAID_TYPE));
              }
            });
  }

  private Map<String, Field> own(RecordType type) {
    var own = FieldReader.readAll(part, false);
    var named = part.find("fields").filter(Value::isPart).flatMap(Value::part);
    named.ifPresent(all -> all.values().values().forEach(at -> checkName(type, at)));
    own.keySet().removeAll(type.fields().keySet());
    return own;
  }

  private void checkName(RecordType type, Value at) {
    var field = at.name();
    var mine = prefix + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    if (type.fields().containsKey(field)) {
      at.problem(
          "The field '%s' of '%s' is there already.".formatted(field, name),
          "Add a field of your own, as '%s'; the old one may be hidden.".formatted(mine));
    } else if (!field.matches(prefix + "[A-Z].*")) {
      at.problem(
          "The field '%s' does not begin with '%s'.".formatted(field, prefix),
          "Call it '%s': a later baseline may have a '%s'.".formatted(mine, field));
    }
  }

  private List<Section> form(RecordType type) {
    var form = new ArrayList<>(type.form());
    for (var section : part.need("form").map(Value::parts).orElse(List.of())) {
      var added = TypeReader.section(section);
      checkOwnOnly(section, type);
      int at = place(form, added.title());
      if (at < 0) {
        form.add(added);
      } else {
        refuse(section, "hint");
        refuse(section, "when");
        var there = form.get(at);
        var fields = new ArrayList<>(there.fields());
        fields.addAll(added.fields());
        form.set(at, new Section(there.title(), there.hint(), fields, there.when()));
      }
    }
    return form;
  }

  private static int place(List<Section> form, String title) {
    return form.stream().map(Section::title).toList().indexOf(title);
  }

  private void refuse(Part section, String key) {
    if (section.has(key)) {
      section.problem(
          key,
          "'%s' of this section is the baseline's.".formatted(key),
          "Take it away, or give the section another name.");
    }
  }

  private void checkOwnOnly(Part section, RecordType type) {
    for (var item : Paths.texts(section, "fields")) {
      var field = item.text().orElse("");
      if (type.fields().containsKey(field)) {
        item.problem(
            "The field '%s' has its place in the form already.".formatted(field),
            "Name fields of your own only.");
      }
    }
  }
}
