package redsigma.record;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** Writes how a record is kept (its state, its owner) where what it says stays as it is. */
@Component
class Keeping {

  private final RecordStore records;
  private final Schemas schemas;
  private final Aftermath aftermath;

  Keeping(RecordStore records, Schemas schemas, Aftermath aftermath) {
    this.records = records;
    this.schemas = schemas;
    this.aftermath = aftermath;
  }

  Instant now() {
    return aftermath.now();
  }

  void write(Viewer viewer, Record before, Record after, String reason) {
    var row = RecordRow.of(after, before.version(), reason);
    records.update(List.of(row), schemas.current().version(), viewer.username(), now());
    aftermath.ofKeeping(viewer, before.id());
  }
}
