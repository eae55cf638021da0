package redsigma.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Openings;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Opens a restricted record in an emergency, for a while and with a reason. */
@RestController
class EmergencyOpenings {

  static final List<String> MEMBERS = List.of("reason");

  private final Records records;
  private final Clock clock;

  EmergencyOpenings(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  record Opened(Instant until) {}

  /** The owner and those who keep professional standards are told at once. */
  @Needs(Permission.BREAK_GLASS)
  @PostMapping("/api/v1/records/{id:" + Ids.PATTERN + "}/openings")
  ResponseEntity<Opened> open(Viewer viewer, @PathVariable String id, @RequestBody byte[] body) {
    var json = Json.read(body, MEMBERS);
    var reason = Objects.requireNonNullElse(json.text("reason"), "").strip();
    if (!Openings.isReason(reason)) {
      json.fault("reason", "Say in at least a few words why it must be opened.");
    }
    json.check();
    if (!records.breakGlass(viewer, RecordId.of(id), reason)) {
      throw Problem.absent();
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new Opened(clock.instant().plus(Openings.LASTS)));
  }
}
