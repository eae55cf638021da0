package redsigma.document;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.record.RecordsChanged;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/**
 * Attaches uploads to the records that name them, in the transaction of the save. Only the saver's
 * own: naming a file of somebody else's gives nobody a sight of it.
 */
@Component
class Attachments {

  private static final Viewer ATTACHING = Viewer.system("00", "attaching files");

  private final DocumentStore store;
  private final Records records;
  private final Schemas schemas;
  private final Clock clock;

  Attachments(DocumentStore store, Records records, Schemas schemas, Clock clock) {
    this.store = store;
    this.records = records;
    this.schemas = schemas;
    this.clock = clock;
  }

  @EventListener
  void attach(RecordsChanged changed) {
    var loose = new HashMap<String, Document>();
    if (!changed.naming().isEmpty()) {
      store.looseOf(changed.by()).forEach(one -> loose.put(one.id().toString(), one));
    }
    if (!loose.isEmpty()) {
      records.findAll(ATTACHING, changed.naming()).forEach(record -> attach(record, loose));
    }
  }

  private void attach(Record record, Map<String, Document> loose) {
    var type = schemas.current().findType(record.type());
    type.stream()
        .flatMap(found -> found.fields().values().stream())
        .flatMap(field -> named(field, record.data()))
        .filter(named -> suits(named, loose.get(named.id())))
        .forEach(
            named ->
                store.attach(
                    UUID.fromString(named.id()), record.id(), named.path(), clock.instant()));
  }

  private static boolean suits(Named named, @Nullable Document document) {
    return document != null && Contents.fits(named.type(), document.mediaType());
  }

  /** A file that a record names, and where. */
  private record Named(String id, String path, FieldType.File type) {}

  private static Stream<Named> named(Field field, Values data) {
    return switch (field.type()) {
      case FieldType.File file ->
          data.codes(field.name()).stream().map(id -> new Named(id, field.name(), file));
      case FieldType.Group group ->
          data.rows(field.name()).stream()
              .flatMap(row -> group.fields().values().stream().flatMap(inner -> named(inner, row)))
              .map(one -> new Named(one.id(), field.name() + "." + one.path(), one.type()));
      case FieldType.Text _,
          FieldType.Number _,
          FieldType.YesNo _,
          FieldType.Date _,
          FieldType.DateTime _,
          FieldType.PartialDate _,
          FieldType.Code _,
          FieldType.Link _,
          FieldType.Place _ ->
          Stream.empty();
    };
  }
}
