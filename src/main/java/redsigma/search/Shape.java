package redsigma.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;

/**
 * A digest of all that decides what stands in a document: the document's own shape, and the search
 * roles of the schema's fields. Other edits of a package need no new index.
 */
final class Shape {

  private Shape() {}

  static String of(Schema schema) {
    var facts = new StringBuilder().append(IndexDocument.SHAPE);
    for (var type : schema.types().values()) {
      facts.append("\n\n").append(type.name()).append(' ').append(type.app());
      type.fields().values().forEach(field -> add("", field, schema, facts));
    }
    return IndexDocument.SHAPE + "-" + digest(facts.toString());
  }

  /** Whether documents of the one can stand beside those of the other in an index. */
  static boolean isOfOneMake(String shape, String other) {
    return make(shape).equals(make(other));
  }

  private static String make(String shape) {
    return shape.substring(0, Math.max(0, shape.indexOf('-')));
  }

  private static void add(String above, Field field, Schema schema, StringBuilder facts) {
    var path = above + field.name();
    facts.append('\n').append(path).append(' ').append(field.search());
    facts.append(' ').append(field.facet()).append(' ').append(field.protectedBy());
    if (field.type() instanceof FieldType.Group group) {
      group.fields().values().forEach(inner -> add(path + ".", inner, schema, facts));
    } else if (field.type() instanceof FieldType.Code code && isRead(field)) {
      schema.list(code.list()).codes().values().forEach(one -> facts.append('|').append(one));
    } else {
      facts.append(' ').append(field.type());
    }
  }

  private static boolean isRead(Field field) {
    return field.facet() || field.search() != Field.SearchRole.NONE;
  }

  private static String digest(String facts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(facts.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
