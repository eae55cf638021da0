package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redsigma.document.Documents;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.FieldType;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Takes files in, byte by byte as they come; a record saved with a file's id attaches it. */
@RestController
class Uploads {

  private static final String OF = "/api/v1/records/{id:" + Ids.PATTERN + "}/files";
  private static final String NEW = "/api/v1/records/{type:" + Ids.TYPE + "}/files";
  private static final long MOST_DRAINED = 250_000_000;

  private final Records records;
  private final Documents documents;
  private final Schemas schemas;
  private final Access access;

  Uploads(Records records, Documents documents, Schemas schemas, Access access) {
    this.records = records;
    this.documents = documents;
    this.schemas = schemas;
    this.access = access;
  }

  /** Whether a request's body is a file, to be read as it comes and not before. */
  static boolean isOne(HttpServletRequest request) {
    return request.getMethod().equals("POST") && request.getRequestURI().endsWith("/files");
  }

  /** For a field of a record that is there. */
  @Needs(Permission.WRITE)
  @PostMapping(path = OF, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<FileJson> add(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam String name,
      InputStream bytes)
      throws IOException {
    var record = records.find(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    var accessClass = access.classOf(record.accessClass());
    if (!access.may(viewer, Deed.UPDATE, accessClass, record.owner())) {
      throw Problem.of(403, "Not permitted", "None of your roles lets you change this record.");
    }
    return keep(viewer, record.type(), field, name, bytes);
  }

  /** For a field of a record that is still to be made. */
  @Needs(Permission.WRITE)
  @PostMapping(path = NEW, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<FileJson> addToNew(
      Viewer viewer,
      @PathVariable String type,
      @RequestParam String field,
      @RequestParam String name,
      InputStream bytes)
      throws IOException {
    if (schemas.current().findType(type).isEmpty()) {
      throw Problem.absent();
    }
    if (!access.may(viewer, Deed.CREATE, type)) {
      throw Problem.of(403, "Not permitted", "None of your roles lets you make such a record.");
    }
    return keep(viewer, type, field, name, bytes);
  }

  private ResponseEntity<FileJson> keep(
      Viewer viewer, String type, String field, String name, InputStream bytes) throws IOException {
    var upload = new Documents.Upload(field, fileField(viewer, type, field), name, bytes);
    return switch (documents.add(viewer, upload)) {
      case Documents.Added.Kept kept -> {
        var at = URI.create("/api/v1/files/" + kept.document().id());
        yield ResponseEntity.created(at).body(FileJson.of(kept.document()));
      }
      case Documents.Added.Refused refused -> {
        drain(bytes);
        throw Problem.unstorable(new Problem.Fault("", refused.message(), null));
      }
    };
  }

  private FieldType.File fileField(Viewer viewer, String type, String path) {
    var field = schemas.current().type(type).at(path).filter(each -> access.sees(viewer, each));
    return field.isPresent() && field.get().type() instanceof FieldType.File file
        ? file
        : fail(path);
  }

  private static FieldType.File fail(String path) {
    throw Problem.unreadable("'%s' is no field for files of this type.".formatted(path));
  }

  /** A sender who still sends would not hear the answer. */
  private static void drain(InputStream bytes) throws IOException {
    bytes.skip(MOST_DRAINED);
  }
}
