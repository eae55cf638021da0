package redsigma.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redsigma.schema.CodeList;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.ReferencePattern;
import redsigma.schema.Schema;
import redsigma.schema.Template;

/** A schema of two record types and one link, with a field of each kind. */
public final class SmallSchema {

  private SmallSchema() {}

  public static Schema schema() {
    var text = new FieldType.Text(1, 200, null);
    var name = fields(Map.of("kind", code("name-kind"), "given", text, "surname", text));
    var person =
        type(
            "person",
            Map.of(
                "names", new FieldType.Group("name", name),
                "born", new FieldType.PartialDate(),
                "sex", code("sex"),
                "tags", new FieldType.Code("sex", true),
                "height", new FieldType.Number(0, null, null, "cm"),
                "dead", new FieldType.YesNo(),
                "seen", new FieldType.DateTime(),
                "since", new FieldType.Date(),
                "note", text));
    var place =
        type(
            "place",
            Map.of(
                "point", new FieldType.Place(),
                "note", text,
                "photo", new FieldType.File(Set.of(FieldType.File.Content.IMAGES), false),
                "owner", new FieldType.Link("lives-at", List.of("person"), null, false, true)));
    return new Schema(
        "test",
        List.of(),
        Map.of("person", person, "place", place),
        Map.of(
            "lives-at",
            link("lives-at", "person", "place"),
            "knows",
            link("knows", "person", "person")),
        Map.of(
            "name-kind", list("name-kind", "PRIMARY", "ALIAS"), "sex", list("sex", "1", "2", "0")),
        List.of());
  }

  private static FieldType code(String list) {
    return new FieldType.Code(list, false);
  }

  private static Map<String, Field> fields(Map<String, FieldType> types) {
    var fields = new LinkedHashMap<String, Field>();
    types.forEach(
        (name, type) ->
            fields.put(
                name,
                new Field(
                    name,
                    name,
                    null,
                    type,
                    null,
                    Set.of(),
                    Field.SearchRole.NONE,
                    false,
                    false,
                    null,
                    null,
                    null)));
    return fields;
  }

  private static RecordType type(String name, Map<String, FieldType> types) {
    return new RecordType(
        name,
        "test",
        name,
        name,
        RecordType.Kind.ENTITY,
        "user",
        "blue",
        new ReferencePattern("T{serial:6}"),
        new Template("{note}"),
        new Template(""),
        new RecordType.Banner(List.of(), List.of()),
        null,
        null,
        fields(types),
        List.of());
  }

  private static LinkType link(String name, String from, String to) {
    var words = new LinkType.Words("to", "from");
    var roles =
        List.of("HOME", "WORK").stream()
            .collect(
                Collectors.toMap(
                    role -> role, role -> new LinkType.Role(role, role, words, Field.Tone.PLAIN)));
    return new LinkType(name, name, "test", List.of(from), List.of(to), words, roles);
  }

  private static CodeList list(String name, String... codes) {
    var known = new LinkedHashMap<String, CodeList.Code>();
    for (var code : codes) {
      known.put(code, new CodeList.Code(code, code, null, null, null, null, Field.Tone.PLAIN));
    }
    return new CodeList(name, name, null, known);
  }
}
