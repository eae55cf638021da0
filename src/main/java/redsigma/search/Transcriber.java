package redsigma.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Reads records as they stand and writes their documents. Only the indexer's thread does this. */
@Component
final class Transcriber {

  private static final Viewer READER = Viewer.system("00", "keeping the search index");

  private final Records records;
  private final Schemas schemas;
  private final RecordIndex index;
  private final Vicinity vicinity;
  private final ReadingStore store;
  private final Followed followed = new Followed();
  private Map<RecordId, Integer> lately = new HashMap<>();
  private Map<RecordId, Integer> before = Map.of();

  Transcriber(
      Records records, Schemas schemas, RecordIndex index, Vicinity vicinity, ReadingStore store) {
    this.records = records;
    this.schemas = schemas;
    this.index = index;
    this.vicinity = vicinity;
    this.store = store;
  }

  /** The records whose documents hold words of these. */
  Set<RecordId> around(Collection<RecordId> ids) {
    return vicinity.around(ids);
  }

  /** Writes these records anew; what is no longer stored leaves the index. */
  void write(Collection<RecordId> ids) {
    inTurn(() -> writeNow(ids));
  }

  /**
   * Writes records that were saved or linked.
   *
   * @return those of them whose neighbours' documents are behind, for all that is known
   */
  Set<RecordId> writeSaved(Collection<RecordId> ids) {
    var written = inTurn(() -> writeNow(ids));
    var schema = schemas.current();
    var again = new HashSet<>(written.gone());
    written.stored().stream()
        .filter(record -> isBehind(schema, record))
        .forEach(record -> again.add(record.id()));
    return again;
  }

  private record Written(List<Record> stored, Set<RecordId> gone) {}

  private Written writeNow(Collection<RecordId> ids) {
    var stored = records.findAll(READER, ids);
    var gone = new HashSet<>(ids);
    stored.stream()
        .filter(record -> knows(record.type()))
        .forEach(record -> gone.remove(record.id()));
    index.write(documents(stored), gone.stream().map(RecordId::toString).toList());
    return new Written(stored, gone);
  }

  private boolean isBehind(Schema schema, Record record) {
    return vicinity
        .face(schema, record)
        .map(face -> followed.isBehind(record, face))
        .orElse(record.version() > 1);
  }

  /** The neighbours of all that was written are written too, or wait to be. */
  void followed() {
    followed.followed();
  }

  /** What was written may be lost, and will be written again. */
  void forgetFollowed() {
    followed.forget();
  }

  /** Writes the next records after an id, and answers them; none at the end. */
  List<Record> writeAfter(RecordId last, int limit) {
    return inTurn(
        () -> {
          var stored = records.after(READER, last, limit);
          index.write(documents(stored), List.of());
          return stored;
        });
  }

  private <T> T inTurn(Supplier<T> work) {
    return index.place().isShared() ? store.inTurn(index.place().name(), work) : work.get();
  }

  /** Whether records of a type have documents. */
  boolean knows(String type) {
    return schemas.current().findType(type).isPresent();
  }

  /** Of the documents that are made at present. */
  String shape() {
    return Shape.of(schemas.current());
  }

  /** Whether this version, or a later one, was written since the last but one turn of the page. */
  boolean hasLately(RecordId id, int version) {
    return lately.getOrDefault(id, 0) >= version || before.getOrDefault(id, 0) >= version;
  }

  void turnPage() {
    before = lately;
    lately = new HashMap<>();
  }

  private List<IndexDocument> documents(List<Record> stored) {
    Schema schema = schemas.current();
    var near = vicinity.of(schema, stored);
    var documents = new ArrayList<IndexDocument>(stored.size());
    for (var record : stored) {
      lately.put(record.id(), record.version());
      schema
          .findType(record.type())
          .map(
              type ->
                  DocumentMaker.make(
                      schema, type, record, near.getOrDefault(record.id(), List.of())))
          .ifPresent(documents::add);
    }
    return documents;
  }
}
