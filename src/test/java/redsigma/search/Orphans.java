package redsigma.search;

import redsigma.record.Record;
import redsigma.record.RecordId;

/** Records that were never saved, for an index to hold wrongly. */
final class Orphans {

  private Orphans() {}

  static Record like(Record record, RecordId id) {
    return new Record(
        id,
        record.type(),
        record.force(),
        record.unit(),
        record.owner(),
        record.reference(),
        record.state(),
        record.marking(),
        record.handling(),
        record.accessClass(),
        record.title(),
        record.happenedAt(),
        record.data(),
        record.version(),
        record.source(),
        record.createdAt(),
        record.createdBy(),
        record.changedAt(),
        record.changedBy());
  }
}
