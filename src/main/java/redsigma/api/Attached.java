package redsigma.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.document.Documents;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Files of records: told of, and handed out. */
@RestController
class Attached {

  private static final String ONE = "/api/v1/files/{file:" + Ids.PATTERN + "}";

  private final Records records;
  private final Documents documents;

  Attached(Records records, Documents documents) {
    this.records = records;
    this.documents = documents;
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/records/{id:" + Ids.PATTERN + "}/files")
  FileJson.Files of(Viewer viewer, @PathVariable String id) {
    var record = records.open(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    return new FileJson.Files(
        documents.of(viewer, record.id()).stream().map(FileJson::of).toList());
  }

  @Needs(Permission.READ)
  @GetMapping(ONE)
  FileJson one(Viewer viewer, @PathVariable UUID file) {
    return documents.find(viewer, file).map(FileJson::of).orElseThrow(Problem::absent);
  }

  /** The bytes themselves; each time they are asked for is noted. */
  @Needs(Permission.READ)
  @GetMapping(ONE + "/content")
  ResponseEntity<Resource> content(Viewer viewer, @PathVariable UUID file) {
    return answer(documents.open(viewer, file).orElseThrow(Problem::absent));
  }

  /** A small picture of an image. */
  @Needs(Permission.READ)
  @GetMapping(ONE + "/thumbnail")
  ResponseEntity<Resource> thumbnail(
      Viewer viewer, @PathVariable UUID file, @RequestParam(defaultValue = "320") int side) {
    return answer(documents.thumbnail(viewer, file, side).orElseThrow(Problem::absent));
  }

  private static ResponseEntity<Resource> answer(Documents.Opened opened) {
    var document = opened.document();
    var disposition =
        ContentDisposition.attachment().filename(document.name(), UTF_8).build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(opened.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(new InputStreamResource(() -> opened.bytes().open()));
  }
}
