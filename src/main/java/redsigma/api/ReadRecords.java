package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.Listing;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Records as they stand and as they stood. */
@RestController
class ReadRecords {

  private static final String PAGE = "100";

  private final Records records;
  private final Listing listing;
  private final Schemas schemas;
  private final RowDrawing drawing;

  ReadRecords(Records records, Listing listing, Schemas schemas, RowDrawing drawing) {
    this.records = records;
    this.listing = listing;
    this.schemas = schemas;
    this.drawing = drawing;
  }

  @Needs(Permission.READ)
  @GetMapping({
    "/api/v1/records/{id:" + Ids.PATTERN + "}",
    "/api/v1/records/{type:" + Ids.TYPE + "}/{id:" + Ids.PATTERN + "}"
  })
  ResponseEntity<RecordJson> one(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable(required = false) @Nullable String type) {
    var record = records.open(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    if (type != null && !type.equals(record.type())) {
      throw Problem.absent();
    }
    return Tags.isHeld(request, record)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(Tags.of(record)).build()
        : ResponseEntity.ok().eTag(Tags.of(record)).body(RecordJson.of(record));
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/records/{type:" + Ids.TYPE + "}")
  RecordJson.Page all(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = PAGE) int limit) {
    if (schemas.current().findType(type).isEmpty()) {
      throw Problem.absent();
    }
    var found = listing.ofType(viewer, type, Cursors.record(after), limit);
    var next = found.size() < limit ? null : Cursors.of(found.getLast().id());
    return new RecordJson.Page(drawing.rows(viewer, found), next);
  }

  /** By its reference, or by another system's key: none or one. */
  @Needs(Permission.READ)
  @GetMapping("/api/v1/records")
  RecordJson.Page known(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String reference,
      @RequestParam(required = false) @Nullable String system,
      @RequestParam(required = false) @Nullable String key) {
    if (reference == null && (system == null || key == null)) {
      throw Problem.unreadable("Ask by a reference, or by a system and its key.");
    }
    var id =
        reference == null
            ? records
                .bySource(viewer, String.valueOf(system), Set.of(String.valueOf(key)))
                .values()
                .stream()
                .findFirst()
            : records.byReference(viewer, reference);
    var found =
        id.flatMap(each -> records.open(viewer, each)).stream().map(RecordJson::of).toList();
    return new RecordJson.Page(found, null);
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/records/{id:" + Ids.PATTERN + "}/revisions")
  RecordJson.Versions revisions(Viewer viewer, @PathVariable String id) {
    var record = opened(viewer, id);
    return new RecordJson.Versions(
        records.revisions(viewer, record.id()).stream().map(RecordJson.Version::of).toList());
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/records/{id:" + Ids.PATTERN + "}/revisions/{version}")
  RecordJson.Version revision(Viewer viewer, @PathVariable String id, @PathVariable int version) {
    var record = opened(viewer, id);
    return records.revisions(viewer, record.id()).stream()
        .filter(revision -> revision.version() == version)
        .map(RecordJson.Version::of)
        .findFirst()
        .orElseThrow(Problem::absent);
  }

  /** What happened to the record: the records of its links that happened at a time. */
  @Needs(Permission.READ)
  @GetMapping("/api/v1/records/{id:" + Ids.PATTERN + "}/timeline")
  LinkJson.Page timeline(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = PAGE) int limit,
      @RequestParam(defaultValue = "0") int offset) {
    var record = opened(viewer, id);
    var linked =
        records.timeline(viewer, record.id(), Math.clamp(limit, 1, 500), Math.max(offset, 0));
    return new LinkJson.Page(List.of(), linked.stream().map(LinkJson::of).toList());
  }

  private Record opened(Viewer viewer, String id) {
    return records.open(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
  }
}
