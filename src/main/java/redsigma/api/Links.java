package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.LinkChange;
import redsigma.record.LinkGroup;
import redsigma.record.LinkResult;
import redsigma.record.LinkTrail;
import redsigma.record.LinkedRecord;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** The links of a record: read by kind, put, and withdrawn. */
@RestController
class Links {

  private static final String OF = "/api/v1/records/{id:" + Ids.PATTERN + "}/links";
  private static final String ONE = OF + "/{link:" + Ids.PATTERN + "}";
  private static final int MOST = 500;

  private final Records records;
  private final LinkTrail trail;
  private final LinkReading reading;

  Links(Records records, LinkTrail trail, LinkReading reading) {
    this.records = records;
    this.trail = trail;
    this.reading = reading;
  }

  /** All groups counted; links of those that are asked for by type, or of every one. */
  @Needs(Permission.READ)
  @GetMapping(OF)
  LinkJson.Page of(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable Boolean reversed,
      @RequestParam(required = false) @Nullable String otherType,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(defaultValue = "0") int offset) {
    var record = records.open(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    var groups = records.linkGroups(viewer, record.id());
    int most = Math.clamp(limit, 1, MOST);
    var links =
        groups.stream()
            .filter(group -> type == null || type.equals(group.linkType()))
            .filter(group -> reversed == null || reversed == group.reversed())
            .filter(group -> otherType == null || otherType.equals(group.otherType()))
            .flatMap(group -> page(viewer, record.id(), group, most, Math.max(offset, 0)).stream())
            .toList();
    return new LinkJson.Page(groups.stream().map(LinkJson.Group::of).toList(), links);
  }

  private List<LinkJson> page(Viewer viewer, RecordId id, LinkGroup group, int limit, int offset) {
    return records.links(viewer, id, group, limit, offset).stream().map(LinkJson::of).toList();
  }

  @Needs(Permission.READ)
  @GetMapping(ONE)
  ResponseEntity<LinkJson> one(Viewer viewer, @PathVariable String id, @PathVariable String link) {
    return answer(find(viewer, id, link).orElseThrow(Problem::absent));
  }

  /** How it stood at each version, the newest first; also a link that was withdrawn. */
  @Needs(Permission.READ)
  @GetMapping(ONE + "/revisions")
  LinkJson.Versions revisions(Viewer viewer, @PathVariable String id, @PathVariable String link) {
    var record = records.open(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    var versions = trail.of(viewer, record.id(), RecordId.of(link));
    if (versions.isEmpty()) {
      throw Problem.absent();
    }
    return new LinkJson.Versions(versions.stream().map(LinkJson.Version::of).toList());
  }

  @Needs(Permission.WRITE)
  @PostMapping(OF)
  ResponseEntity<LinkJson> add(Viewer viewer, @PathVariable String id, @RequestBody byte[] body) {
    var json = Json.read(body, LinkReading.MEMBERS);
    var put = reading.read(json, RecordId.of(id));
    json.check();
    var written = put(viewer, RecordId.of(id), put, 0);
    var at = "/api/v1/records/%s/links/%s".formatted(id, put.id());
    return ResponseEntity.created(URI.create(at)).eTag(Tags.of(written)).body(LinkJson.of(written));
  }

  /**
   * Puts a link under an id of the sender's choosing, or alters the one of that id, as it was read
   * with the ETag that is sent along.
   */
  @Needs(Permission.WRITE)
  @PutMapping(ONE)
  ResponseEntity<LinkJson> put(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String link,
      @RequestBody byte[] body) {
    var json = Json.read(body, LinkReading.MEMBERS);
    var put = reading.read(json, RecordId.of(link), RecordId.of(id));
    json.check();
    var stands = find(viewer, id, link).isPresent();
    if (!stands && request.getHeader(HttpHeaders.IF_MATCH) != null) {
      throw Tags.withdrawn();
    }
    return answer(put(viewer, RecordId.of(id), put, stands ? Tags.version(request) : 0));
  }

  @Needs(Permission.WRITE)
  @DeleteMapping(ONE)
  ResponseEntity<Void> withdraw(
      Viewer viewer,
      HttpServletRequest request,
      @PathVariable String id,
      @PathVariable String link) {
    var end = new LinkChange.End(find(viewer, id, link).orElseThrow(Problem::absent).link().id());
    if (records.putLink(viewer, end, Tags.version(request)).isEmpty()) {
      throw find(viewer, id, link).map(Tags::overtaken).orElseGet(Tags::withdrawn);
    }
    return ResponseEntity.noContent().build();
  }

  private Optional<LinkedRecord> find(Viewer viewer, String id, String link) {
    return records.link(viewer, RecordId.of(id), RecordId.of(link));
  }

  private static ResponseEntity<LinkJson> answer(LinkedRecord linked) {
    return ResponseEntity.ok().eTag(Tags.of(linked)).body(LinkJson.of(linked));
  }

  private LinkedRecord put(Viewer viewer, RecordId here, LinkChange.Put put, int version) {
    if (records.find(viewer, here).isEmpty()) {
      throw Problem.absent();
    }
    if (!put.from().equals(here) && !put.to().equals(here)) {
      throw Problem.unstorable(
          new Problem.Fault("", "One end must be the record it is sent to.", null));
    }
    var result = records.putLink(viewer, put, version).orElse(null);
    var stands = records.link(viewer, here, put.id());
    return switch (result) {
      case null ->
          throw version == 0 ? taken() : stands.map(Tags::overtaken).orElseGet(Tags::withdrawn);
      case LinkResult.Rejected(RecordId id, String why) ->
          throw Problem.unstorable(new Problem.Fault("", why, null));
      case LinkResult.Written _, LinkResult.Unchanged _ ->
          stands
              .filter(found -> found.link().from().equals(put.from()))
              .filter(found -> found.link().to().equals(put.to()))
              .orElseThrow(Links::taken);
    };
  }

  private static Problem taken() {
    return Problem.of(409, "Taken", "The id is another link's, or was taken just now.");
  }
}
