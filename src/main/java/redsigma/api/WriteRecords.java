package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.Change;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.Values;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Makes and changes records, by the same save as the pages. */
@RestController
class WriteRecords {

  private static final String ANY = "/api/v1/records/{id:" + Ids.PATTERN + "}";
  private static final String TYPED =
      "/api/v1/records/{type:" + Ids.TYPE + "}/{id:" + Ids.PATTERN + "}";

  private final Records records;
  private final Schemas schemas;
  private final ChangeReading reading;

  WriteRecords(Records records, Schemas schemas, ChangeReading reading) {
    this.records = records;
    this.schemas = schemas;
    this.reading = reading;
  }

  @Needs(Permission.WRITE)
  @PostMapping("/api/v1/records/{type:" + Ids.TYPE + "}")
  ResponseEntity<RecordJson> make(
      Viewer viewer, @PathVariable String type, @RequestBody byte[] body) {
    var known = schemas.current().findType(type).orElseThrow(Problem::absent);
    var json = Json.read(body, ChangeReading.MEMBERS);
    var data = json.tree("data").orElse(Map.of());
    return answer(known, records.save(viewer, reading.create(known, json, data)), true);
  }

  /** The whole data as it shall stand; what the asker may not see stays as it is. */
  @Needs(Permission.WRITE)
  @PutMapping({ANY, TYPED})
  ResponseEntity<RecordJson> replace(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable(required = false) @Nullable String type,
      @RequestBody byte[] body) {
    var json = Json.read(body, ChangeReading.MEMBERS);
    var data = json.tree("data");
    if (data.isEmpty()) {
      json.fault("data", "A record that is put has its whole data.");
    }
    return change(viewer, current(viewer, request, id, type), json, data.orElse(Map.of()));
  }

  /** A merge patch (RFC 7396): what is left out stays, null takes away. */
  @Needs(Permission.WRITE)
  @PatchMapping({ANY, TYPED})
  ResponseEntity<RecordJson> merge(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable(required = false) @Nullable String type,
      @RequestBody byte[] body) {
    var json = Json.read(body, ChangeReading.MEMBERS);
    var current = current(viewer, request, id, type);
    var data = merged(current.data().plain(), json.tree("data").orElse(Map.of()));
    return change(viewer, current, json, data);
  }

  private Record current(
      Viewer viewer, HttpServletRequest request, String id, @Nullable String type) {
    var current = records.find(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    if (type != null && !type.equals(current.type())) {
      throw Problem.absent();
    }
    if (Tags.version(request) != current.version()) {
      throw Tags.overtaken(current);
    }
    return current;
  }

  private ResponseEntity<RecordJson> change(
      Viewer viewer, Record current, Json json, Map<String, @Nullable Object> data) {
    var type = schemas.current().findType(current.type()).orElseThrow(Problem::absent);
    Change change = reading.change(current, json, Values.of(data));
    return answer(type, records.save(viewer, change), false, current);
  }

  private static Map<String, @Nullable Object> merged(Map<String, ?> target, Map<?, ?> patch) {
    var merged = new LinkedHashMap<String, @Nullable Object>(target);
    patch.forEach(
        (key, value) -> {
          var name = String.valueOf(key);
          switch (value) {
            case null -> merged.remove(name);
            case Map<?, ?> deeper -> merged.put(name, merged(tree(merged.get(name)), deeper));
            default -> merged.put(name, value);
          }
        });
    return merged;
  }

  private static Map<String, @Nullable Object> tree(@Nullable Object value) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> tree.put(String.valueOf(name), each));
    }
    return tree;
  }

  private static ResponseEntity<RecordJson> answer(
      RecordType type, SaveResult result, boolean made, Record... before) {
    return switch (result) {
      case SaveResult.Saved(Record record, List<SaveResult.Problem> warnings) ->
          (made
                  ? ResponseEntity.created(URI.create("/api/v1/records/" + record.id()))
                  : ResponseEntity.ok())
              .eTag(Tags.of(record))
              .body(RecordJson.of(record, warnings));
      case SaveResult.Unchanged unchanged ->
          ResponseEntity.ok().eTag(Tags.of(before[0])).body(RecordJson.of(before[0], List.of()));
      case SaveResult.Rejected(RecordId id, List<SaveResult.Problem> problems) ->
          throw Problem.unstorable(Faults.of(type, problems));
      case SaveResult.Conflict(Record current) -> throw Tags.overtaken(current);
    };
  }
}
