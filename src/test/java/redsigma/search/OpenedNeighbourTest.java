package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Linked;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.schema.Schemas;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;

/** A restricted neighbour's words find whoever is linked to it while one may read it, no longer. */
@InTheHouse
class OpenedNeighbourTest {

  @Autowired Finder finder;
  @Autowired Reindex index;
  @Autowired Records records;
  @Autowired Restrictions restrictions;
  @Autowired Schemas schemas;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  @Test
  void countsAnOpenedNeighbourForAsLongAsItIsOpen() {
    var person = person("Openbyworth");
    var other = restricted(person("Neighbourfold"));
    associate(person, other);
    index.awaitAll();
    assertThat(found("Openbyworth Neighbourfold")).isEmpty();

    records.breakGlass(officers.kaur(), other.id(), "Child at risk at that address");
    assertThat(found("Openbyworth Neighbourfold")).contains(person.id().toString());

    clock.tick(Duration.ofMinutes(61));
    assertThat(found("Openbyworth Neighbourfold")).isEmpty();
  }

  /** What has all of the words, so that a neighbour has to count or there is nothing. */
  private List<String> found(String words) {
    var sought = new QueryReader(schemas, clock).read(words);
    var bounds = finder.bounds(officers.kaur(), Set.of(), List.of());
    return finder.find(sought, bounds, Reach.NEAR, Finder.Count.TOTAL, 0, 10).ids();
  }

  private Record person(String surname) {
    var data = Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", "Ann"))));
    return saved(Change.create(RecordId.next(clock), "person", data));
  }

  private Record restricted(Record record) {
    int list =
        restrictions.make(
            officers.hill(),
            new Restriction(
                0,
                "77",
                Restriction.Kind.RESTRICTED,
                "Operation Lintel",
                "a test",
                "Intelligence",
                officers.hill().id(),
                Set.of(),
                null,
                null));
    return saved(Change.of(record, record.data()).withCustody(Custody.SAME.withRestriction(list)));
  }

  private void associate(Record from, Record to) {
    var put = Linked.by(clock, "associate", "FRIEND", from.id(), to.id());
    records.putLinks(officers.hill(), List.of(put));
  }

  private Record saved(Change change) {
    return ((Saved) records.save(officers.hill(), change)).record();
  }
}
