package redsigma.network;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.LinkResult;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Viewer;

/** Makes people who know each other. */
public final class Tangle {

  private final Records records;
  private final Clock clock;
  private final Viewer officer;

  public Tangle(Records records, Clock clock, Viewer officer) {
    this.records = records;
    this.clock = clock;
    this.officer = officer;
  }

  public RecordId person(String surname) {
    Map<String, Object> names =
        Map.of("names", List.of(Map.of("surname", surname, "given", "Ann")));
    return save("person", names);
  }

  public RecordId report(String title) {
    return save("intelligence-report", Map.of("reportTitle", title));
  }

  public RecordId officer(String surname) {
    return save("officer", Map.of("familyName", surname));
  }

  private RecordId save(String type, Map<String, Object> data) {
    var change = Change.create(RecordId.next(clock), type, Values.of(data));
    return ((Saved) records.save(officer, change)).record().id();
  }

  public RecordId tie(RecordId from, RecordId to) {
    return tie(from, to, null, null, null);
  }

  public RecordId tie(
      RecordId from,
      RecordId to,
      @Nullable String since,
      @Nullable String until,
      @Nullable RecordId proof) {
    return tie("associate", from, to, since, until, proof);
  }

  /** A report of an officer that names somebody. */
  public void names(RecordId report, RecordId person, RecordId officer) {
    tie("mentions-person", report, person, null, null, null);
    tie("reported-by", report, officer, null, null, null);
  }

  private RecordId tie(
      String type,
      RecordId from,
      RecordId to,
      @Nullable String since,
      @Nullable String until,
      @Nullable RecordId proof) {
    var id = RecordId.next(clock);
    put(
        new LinkChange.Put(
            id, type, null, from, to, since, until, Certainty.CONFIRMED, proof, null));
    return id;
  }

  public void withdraw(RecordId link) {
    put(new LinkChange.End(link));
  }

  private void put(LinkChange change) {
    var result = records.putLinks(officer, List.of(change)).getFirst();
    if (!(result instanceof LinkResult.Written)) {
      throw new IllegalStateException("Not written: " + result);
    }
  }
}
