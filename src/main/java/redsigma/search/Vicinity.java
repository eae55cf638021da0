package redsigma.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Neighbour;
import redsigma.record.Neighbours;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schema;
import redsigma.security.Viewer;

/** Tells what a record's document holds of its neighbours. Only the indexer's thread asks. */
@Component
class Vicinity {

  /**
   * Of a hub only so many neighbours are told of: links that still hold first, the latest first.
   */
  static final int MOST = 32;

  private static final Viewer READER = Viewer.system("00", "keeping the search index");
  private static final int REMEMBERED = 20_000;

  private final Neighbours neighbours;
  private final Records records;
  private final Map<RecordId, Seen> lately =
      new LinkedHashMap<>(1_024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RecordId, Seen> eldest) {
          return size() > REMEMBERED;
        }
      };
  private String schemaVersion = "";

  Vicinity(Neighbours neighbours, Records records) {
    this.neighbours = neighbours;
    this.records = records;
  }

  /** A face, and the version of the record that had it. */
  private record Seen(int version, Face face) {}

  /** The records around these: their documents hold words of these. */
  Set<RecordId> around(Collection<RecordId> ids) {
    return neighbours.around(READER, ids);
  }

  /** What the documents of these records hold of their neighbours; those without have no entry. */
  Map<RecordId, List<NearDocument>> of(Schema schema, List<Record> stored) {
    forgetOther(schema);
    stored.forEach(record -> remember(schema, record));
    var ids = stored.stream().map(Record::id).toList();
    var all = neighbours.of(READER, ids, MOST);
    read(schema, all);
    var near = new HashMap<RecordId, List<NearDocument>>();
    for (var neighbour : all) {
      var seen = lately.get(neighbour.other().id());
      if (seen != null) {
        near.computeIfAbsent(neighbour.of(), id -> new ArrayList<>())
            .add(document(neighbour, seen.face()));
      }
    }
    return near;
  }

  private void forgetOther(Schema schema) {
    if (!schema.version().equals(schemaVersion)) {
      lately.clear();
      schemaVersion = schema.version();
    }
  }

  private void read(Schema schema, List<Neighbour> all) {
    var unknown =
        all.stream()
            .filter(neighbour -> !isKnown(neighbour))
            .map(neighbour -> neighbour.other().id())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    records.findAll(READER, unknown).forEach(record -> remember(schema, record));
  }

  private boolean isKnown(Neighbour neighbour) {
    var seen = lately.get(neighbour.other().id());
    return seen != null && seen.version() >= neighbour.version();
  }

  private void remember(Schema schema, Record record) {
    var seen = lately.get(record.id());
    if (seen == null || seen.version() != record.version()) {
      schema
          .findType(record.type())
          .map(type -> new Seen(record.version(), Face.of(schema, type, record)))
          .ifPresent(made -> lately.put(record.id(), made));
    }
  }

  /** What the documents around a record hold of it; nothing for types that have no documents. */
  Optional<Face> face(Schema schema, Record record) {
    forgetOther(schema);
    remember(schema, record);
    return Optional.ofNullable(lately.get(record.id())).map(Seen::face);
  }

  private static NearDocument document(Neighbour neighbour, Face face) {
    var other = neighbour.other();
    var proof = neighbour.proof();
    return new NearDocument(
        other.id().toString(),
        other.accessClass(),
        other.owner().toString(),
        idOf(proof),
        proof == null ? NearDocument.UNPROVED : proof.accessClass(),
        proof == null ? null : proof.owner().toString(),
        face.words(),
        face.sounds(),
        face.marks(),
        face.points());
  }

  private static @Nullable String idOf(Neighbour.@Nullable Standing proof) {
    return proof == null ? null : proof.id().toString();
  }
}
