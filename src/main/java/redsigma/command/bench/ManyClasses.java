package redsigma.command.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Marking;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** Records of many units, types and markings, one in ten closed: thousands of access classes. */
@Component
class ManyClasses {

  static final Viewer MAKER = Viewer.system("77", "bench access");

  private static final List<Marking> MARKINGS = List.of(Marking.values());
  private static final int LISTS = 10;
  private static final int CHUNK = 500;

  private final Schemas schemas;
  private final Records records;
  private final Restrictions restrictions;
  private final Clock clock;

  ManyClasses(Schemas schemas, Records records, Restrictions restrictions, Clock clock) {
    this.schemas = schemas;
    this.records = records;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  void make(int count, int classes, Random random) {
    var schema = schemas.current();
    var specimens = specimens(schema);
    int units = Math.max(1, classes / (specimens.size() * MARKINGS.size()));
    var lists = lists();
    for (int from = 0; from < count; from += CHUNK) {
      var changes = new ArrayList<Change>();
      for (int at = from; at < Math.min(count, from + CHUNK); at++) {
        boolean closed = random.nextInt(10) == 0;
        changes.add(change(at, specimens, units, closed ? lists.get(at % LISTS) : null));
      }
      if (!records.saveAll(MAKER, changes).stream().allMatch(Saved.class::isInstance)) {
        throw new IllegalStateException("Not all were saved");
      }
    }
  }

  private static List<Specimens> specimens(Schema schema) {
    return schema.examples().stream()
        .map(example -> example.type())
        .distinct()
        .map(type -> Specimens.of(schema, schema.type(type)))
        .toList();
  }

  private List<Integer> lists() {
    var lists = new ArrayList<Integer>();
    for (int number = 0; number < LISTS; number++) {
      lists.add(
          restrictions.make(
              MAKER,
              new Restriction(
                  0,
                  "77",
                  Restriction.Kind.CLOSED,
                  "List " + number,
                  "bench",
                  "Unit 0",
                  new UUID(1, number),
                  Set.of(),
                  null,
                  null)));
    }
    return lists;
  }

  private Change change(int serial, List<Specimens> specimens, int units, @Nullable Integer list) {
    var specimen = specimens.get(serial % specimens.size());
    int round = serial / specimens.size();
    var marking = MARKINGS.get(round % MARKINGS.size());
    var unit = "Unit " + (round / MARKINGS.size()) % units;
    var custody = new Custody(unit, MAKER.id(), marking, null, list);
    return Change.create(RecordId.next(clock), specimen.type().name(), specimen.number(serial))
        .withCustody(custody);
  }
}
