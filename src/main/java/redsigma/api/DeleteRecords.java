package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.Deletions;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Deletes records, and brings them back; why is said in the {@code Purpose} header. */
@RestController
class DeleteRecords {

  private static final String ONE = "/api/v1/records/{id:" + Ids.PATTERN + "}";

  private final Records records;
  private final Deletions deletions;

  DeleteRecords(Records records, Deletions deletions) {
    this.records = records;
    this.deletions = deletions;
  }

  /** It leaves every search and list, and is kept with all its versions. */
  @Needs(Permission.DELETE)
  @DeleteMapping(ONE)
  ResponseEntity<Void> delete(Viewer viewer, HttpServletRequest request, @PathVariable String id) {
    var current = records.find(viewer, RecordId.of(id)).orElseThrow(Problem::absent);
    int version = Tags.version(request);
    return switch (deletions.delete(viewer, current.id(), version, reason(viewer))) {
      case SaveResult.Saved _, SaveResult.Unchanged _ -> ResponseEntity.noContent().build();
      case SaveResult.Rejected _ ->
          throw Problem.of(403, "Not permitted", "None of your roles lets you delete it.");
      case SaveResult.Conflict _ -> throw Tags.overtaken(current);
    };
  }

  /** Brings a deleted record back as it stood. */
  @Needs(Permission.DELETE)
  @PostMapping(ONE + "/return")
  @ResponseStatus(HttpStatus.CREATED)
  RecordJson bringBack(Viewer viewer, @PathVariable String id) {
    if (!deletions.bringBack(viewer, RecordId.of(id), reason(viewer))) {
      throw Problem.absent();
    }
    return records.find(viewer, RecordId.of(id)).map(RecordJson::of).orElseThrow(Problem::absent);
  }

  private static String reason(Viewer viewer) {
    @Nullable String purpose = viewer.visit().purpose();
    if (purpose == null || purpose.isBlank()) {
      throw Problem.of(428, "A reason is wanted", "Say why in a Purpose header.");
    }
    return purpose.strip();
  }
}
