package redsigma.command.bench;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.network.Expansion;
import redsigma.network.Network;
import redsigma.network.Paths;
import redsigma.network.Scope;
import redsigma.record.Certainty;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.LinkType;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;

/** The network over the database: reading it in, whole answers, and new links. */
@Component
class HouseBench {

  private static final int SPECIMENS = 400;
  private static final int SLOW_QUESTIONS = 10;
  private static final int NEW_LINKS = 50;
  private static final Paths.Wanted PATH = new Paths.Wanted(1, false, Scope.ALL);

  private final ManyClasses specimens;
  private final LinkLoadStore rows;
  private final Network network;
  private final Records records;
  private final Schemas schemas;
  private final Clock clock;

  HouseBench(
      ManyClasses specimens,
      LinkLoadStore rows,
      Network network,
      Records records,
      Schemas schemas,
      Clock clock) {
    this.specimens = specimens;
    this.rows = rows;
    this.network = network;
    this.records = records;
    this.schemas = schemas;
    this.clock = clock;
  }

  Map<String, Object> run(Terminal terminal, Edges edges, int questions, Random random) {
    var figures = new LinkedHashMap<String, Object>();
    terminal.say("filling the tables ...");
    specimens.make(SPECIMENS, SPECIMENS, random);
    rows.fillRecords(edges.nodes());
    var type = joining();
    rows.fillLinks(edges, type.name());
    while (network.status().isEmpty()) {
      LockSupport.parkNanos(50_000_000);
    }
    terminal.say("read from the database: " + network.status().orElseThrow());
    figures.put("read", network.status().orElseThrow());
    var officer = officer();
    var seen = seen(officer, edges, 2 * questions, random);
    figures.put(
        "path",
        time(
            terminal,
            "path, whole answer",
            questions,
            at -> network.paths(officer, id(seen[at]), id(seen[at + questions]), PATH)));
    for (int hops : List.of(1, 2, 3)) {
      var wanted = new Expansion.Wanted(40, hops, Expansion.Order.MOST_CONNECTED, null, Scope.ALL);
      figures.put(
          hops + " hops",
          time(
              terminal,
              hops + " hops, whole answer",
              questions,
              at -> network.expand(officer, id(seen[at]), wanted)));
    }
    figures.put("newLink", newLinks(terminal, type, edges, random));
    figures.put("sql", sql(terminal, seen, questions));
    return figures;
  }

  private LinkType joining() {
    return schemas.current().linkTypes().values().stream()
        .filter(type -> type.from().stream().anyMatch(type.to()::contains))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No link joins a type with itself"));
  }

  private static Object time(Terminal terminal, String what, int count, IntConsumer question) {
    for (int at = 0; at < count / 4; at++) {
      question.accept(at);
    }
    return timeColdly(terminal, what, count, question);
  }

  private static Object timeColdly(
      Terminal terminal, String what, int count, IntConsumer question) {
    var each = new long[count];
    for (int at = 0; at < count; at++) {
      long start = System.nanoTime();
      question.accept(at);
      each[at] = System.nanoTime() - start;
    }
    var spans = Spans.of(each);
    terminal.say("%-22s %s".formatted(what, spans));
    return spans;
  }

  /** From the moment a link is saved to an answer that has it, by one who asks at once. */
  private Object newLinks(Terminal terminal, LinkType type, Edges edges, Random random) {
    var joined = type.from().stream().filter(type.to()::contains).findFirst().orElseThrow();
    var ends =
        drawn(
            edges,
            2 * NEW_LINKS,
            random,
            at ->
                records
                    .find(ManyClasses.MAKER, id(at))
                    .filter(record -> record.type().equals(joined))
                    .isPresent());
    var each = new long[NEW_LINKS];
    for (int at = 0; at < NEW_LINKS; at++) {
      var from = id(ends[at]);
      var to = id(ends[at + NEW_LINKS]);
      var put =
          new LinkChange.Put(
              RecordId.next(clock),
              type.name(),
              null,
              from,
              to,
              null,
              null,
              Certainty.CONFIRMED,
              null,
              null);
      records.putLinks(ManyClasses.MAKER, List.of(put));
      long saved = System.nanoTime();
      while (network.paths(ManyClasses.MAKER, from, to, PATH).orElseThrow().found().stream()
          .noneMatch(path -> path.steps().size() == 1)) {
        LockSupport.parkNanos(1_000_000);
      }
      each[at] = System.nanoTime() - saved;
    }
    var spans = Spans.of(each);
    terminal.say("%-22s %s".formatted("a new link is seen", spans));
    return spans;
  }

  /** The path is asked for to its known length: SQL cannot tell when it has gone far enough. */
  private Object sql(Terminal terminal, int[] seen, int questions) {
    var figures = new LinkedHashMap<String, Object>();
    int count = Math.min(SLOW_QUESTIONS, questions);
    var hops = IntStream.range(0, count).map(at -> apart(seen[at], seen[at + questions])).toArray();
    var late = new int[1];
    figures.put(
        "path",
        timeColdly(
            terminal,
            "path, recursive SQL",
            count,
            at -> late[0] += missed(rows.distance(seen[at], seen[at + questions], hops[at]))));
    for (int far : List.of(1, 2, 3)) {
      figures.put(
          far + " hops",
          timeColdly(
              terminal,
              far + " hops, recursive SQL",
              count,
              at -> late[0] += missed(rows.within(seen[at], far))));
    }
    terminal.say("recursive SQL was given up after 20 seconds %d times".formatted(late[0]));
    figures.put("givenUpAfter20Seconds", late[0]);
    return figures;
  }

  private static int missed(Optional<Integer> answer) {
    return answer.isEmpty() ? 1 : 0;
  }

  private int apart(int from, int to) {
    return network.paths(ManyClasses.MAKER, id(from), id(to), PATH).orElseThrow().found().stream()
        .mapToInt(path -> path.steps().size())
        .max()
        .orElse(1);
  }

  private int[] seen(Viewer viewer, Edges edges, int count, Random random) {
    return drawn(edges, count, random, at -> records.find(viewer, id(at)).isPresent());
  }

  private static int[] drawn(Edges edges, int count, Random random, IntPredicate wanted) {
    return random.ints(0, edges.nodes()).filter(wanted).limit(count).toArray();
  }

  private static RecordId id(int number) {
    return new RecordId(LinkLoadStore.id(number));
  }

  private static Viewer officer() {
    var post = new Viewer.Post("officer", "Unit 0");
    return new Viewer(
        new UUID(7, 7), "bench", "Bench", "77", "Unit 0", Set.of(post), Viewer.Visit.UNKNOWN, null);
  }
}
