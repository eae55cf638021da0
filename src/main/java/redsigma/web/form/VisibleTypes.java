package redsigma.web.form;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import redsigma.schema.Field;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Viewer;

/** The schema as a viewer's forms know it: without the fields protected from them. */
@Component
public class VisibleTypes {

  private final Schemas schemas;
  private final Access access;

  VisibleTypes(Schemas schemas, Access access) {
    this.schemas = schemas;
    this.access = access;
  }

  public Schema of(Viewer viewer) {
    var schema = schemas.current();
    var types = new LinkedHashMap<String, RecordType>();
    schema.types().forEach((name, type) -> types.put(name, visible(viewer, type)));
    return new Schema(
        schema.version(),
        schema.packages(),
        types,
        schema.linkTypes(),
        schema.lists(),
        schema.examples());
  }

  /** Whether the viewer may make records of a type. */
  boolean creates(Viewer viewer, String type) {
    return access.may(viewer, Deed.CREATE, type);
  }

  private RecordType visible(Viewer viewer, RecordType type) {
    var fields = new LinkedHashMap<String, Field>(type.fields());
    fields.values().removeIf(field -> !access.sees(viewer, field));
    return new RecordType(
        type.name(),
        type.app(),
        type.title(),
        type.plural(),
        type.kind(),
        type.icon(),
        type.colour(),
        type.reference(),
        type.headline(),
        type.summary(),
        type.banner(),
        type.portrait(),
        type.happened(),
        fields,
        type.form());
  }
}
