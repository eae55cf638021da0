package redsigma.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.schema.CodeList;
import redsigma.schema.CodeList.Code;
import redsigma.schema.Field;
import redsigma.schema.Field.SearchRole;
import redsigma.schema.Field.Tone;
import redsigma.schema.FieldType;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.ReferencePattern;
import redsigma.schema.Schema;
import redsigma.schema.Template;

/** A small schema with a field of every kind. */
final class Samples {

  static final Field GIVEN = field("given", text(), SearchRole.NAME, null, true);
  static final Field SURNAME = field("surname", text(), SearchRole.NAME, null, true);
  static final Field KIND = field("kind", new FieldType.Code("few", false), "B");

  static final RecordType THING =
      type(
          field("title", text(), SearchRole.TEXT, null, true),
          field("story", new FieldType.Text(4, 2000, null), null),
          field("count", new FieldType.Number(0, null, null, null), null),
          field("weight", new FieldType.Number(1, null, null, "kg"), null),
          field("armed", new FieldType.YesNo(), null),
          field("day", new FieldType.Date(), "today"),
          field("moment", new FieldType.DateTime(), "now"),
          field("born", new FieldType.PartialDate(), null),
          field("colour", new FieldType.Code("few", false), null),
          field("tint", new FieldType.Code("many", false), null),
          field("marks", new FieldType.Code("few", true), null),
          field("at", new FieldType.Place(), null),
          field("photo", new FieldType.File(Set.of(FieldType.File.Content.IMAGES), false), null),
          field("aliases", new FieldType.Group("alias", fields(KIND, GIVEN, SURNAME)), null),
          field("owners", new FieldType.Link("owned", List.of("thing"), null, true, false), null));

  static final Schema SCHEMA =
      new Schema(
          "test",
          List.of(),
          Map.of("thing", THING),
          Map.of("owned", owned()),
          Map.of("few", list("few", few()), "many", list("many", many())),
          List.of());

  private Samples() {}

  private static FieldType.Text text() {
    return new FieldType.Text(1, 200, null);
  }

  private static LinkType owned() {
    var words = new LinkType.Words("owned by", "owns");
    var keeper = new LinkType.Role("KEEPER", "Keeper", words, Tone.PLAIN);
    return new LinkType(
        "owned",
        "Owner",
        "test",
        List.of("thing"),
        List.of("thing"),
        words,
        Map.of("KEEPER", keeper));
  }

  private static CodeList list(String name, Map<String, Code> codes) {
    return new CodeList(name, name, null, codes);
  }

  private static Map<String, Code> few() {
    return Map.of("R", code("R", "Red"), "G", code("G", "Green"), "B", code("B", "Blue"));
  }

  private static Map<String, Code> many() {
    var codes = new LinkedHashMap<String, Code>();
    for (int number = 0; number < 30; number++) {
      codes.put("T" + number, code("T" + number, "Tint " + number));
    }
    return codes;
  }

  private static Code code(String code, String label) {
    return new Code(code, label, null, null, null, null, Tone.PLAIN);
  }

  static Field field(String name, FieldType type, @Nullable String defaultValue) {
    return field(name, type, SearchRole.NONE, defaultValue, false);
  }

  private static Field field(
      String name,
      FieldType type,
      SearchRole search,
      @Nullable String defaultValue,
      boolean quick) {
    return new Field(
        name, name, null, type, defaultValue, Set.of(), search, false, quick, null, null, null);
  }

  private static Map<String, Field> fields(Field... fields) {
    var byName = new LinkedHashMap<String, Field>();
    for (var field : fields) {
      byName.put(field.name(), field);
    }
    return byName;
  }

  private static RecordType type(Field... fields) {
    var byName = fields(fields);
    return new RecordType(
        "thing",
        "test",
        "Thing",
        "Things",
        RecordType.Kind.ENTITY,
        "box",
        "slate",
        new ReferencePattern("T{serial:6}"),
        new Template("{title}"),
        new Template("{count}"),
        new RecordType.Banner(List.of(), List.of()),
        null,
        null,
        byName,
        List.of(new RecordType.Section("The thing", null, List.copyOf(byName.keySet()), null)));
  }
}
