package redsigma.network.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.security.Sight;

/** A small graph at random, laid out and then changed, and viewers who see this or that of it. */
final class Jumble {

  static final List<String> TYPES = List.of("one", "two", "three");

  final Map<UUID, Node> nodes = new LinkedHashMap<>();
  final List<Tie> ties = new ArrayList<>();
  final Random random;
  final Graph graph;

  Jumble(long seed, int records, int links) {
    random = new Random(seed);
    for (int number = 0; number < records; number++) {
      put(node(new UUID(random.nextLong(), random.nextLong())));
    }
    for (int number = 0; number < links; number++) {
      ties.add(tie());
    }
    var builder = new GraphBuilder(4);
    nodes.values().forEach(builder::add);
    ties.forEach(builder::add);
    graph = builder.build();
  }

  private void put(Node node) {
    nodes.put(node.id(), node);
  }

  private Node node(UUID id) {
    boolean happened = random.nextInt(3) == 0;
    var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
    return new Node(
        id,
        any(TYPES),
        random.nextInt(6),
        new UUID(0, random.nextInt(5)),
        happened ? day.atTime(12, 0).toInstant(ZoneOffset.UTC) : null);
  }

  private Tie tie() {
    var from = any(ids());
    var to = any(ids().stream().filter(id -> !id.equals(from)).toList());
    return tie(from, to);
  }

  private Tie tie(UUID from, UUID to) {
    return new Tie(
        from,
        to,
        any(List.of("knows", "keeps")),
        date(),
        date(),
        random.nextInt(3) == 0 ? any(ids()) : null,
        random.nextInt(6) == 0);
  }

  private @Nullable String date() {
    return switch (random.nextInt(5)) {
      case 0 -> Integer.toString(2023 + random.nextInt(3));
      case 1 -> "2024-%02d~".formatted(1 + random.nextInt(12));
      case 2 -> "2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
      default -> null;
    };
  }

  /** Records come and change their class, links come, change and go. */
  void change() {
    for (int turn = 0; turn < 12; turn++) {
      var changed =
          random.nextBoolean() ? any(ids()) : new UUID(random.nextLong(), random.nextLong());
      put(node(changed));
      var one = any(ids());
      var other = any(ids().stream().filter(id -> !id.equals(one)).toList());
      ties.removeIf(tie -> Set.of(tie.from(), tie.to()).equals(Set.of(one, other)));
      var left = new ArrayList<Tie>();
      for (int more = random.nextInt(4); more > 0; more--) {
        left.add(random.nextBoolean() ? tie(one, other) : tie(other, one));
      }
      ties.addAll(left);
      graph.change(
          List.of(nodes.getOrDefault(changed, node(changed))),
          List.of(new Graph.Joint(one, other, left)));
    }
  }

  List<UUID> ids() {
    return List.copyOf(nodes.keySet());
  }

  <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  Sight everything() {
    return new Sight(0, true, new int[0], new int[0], new UUID(9, 9), Set.of());
  }

  /** Sees some classes, some records of their own, and one that was opened. */
  Sight someone() {
    var classes = random.ints(3, 0, 6).distinct().sorted().toArray();
    var owner = new UUID(0, random.nextInt(7));
    return new Sight(0, false, classes, new int[0], owner, Set.of(any(ids())));
  }

  Bounds bounds() {
    var types = random.nextInt(4) == 0 ? Set.of("knows") : Set.<String>of();
    var from = 45_000 + random.nextInt(500);
    var between = random.nextInt(5) == 0 ? new Span(from, from + 200) : null;
    var passedBy =
        random.nextInt(3) == 0
            ? Map.of(any(TYPES), random.nextBoolean() ? 0 : random.nextInt(1, 8))
            : Map.<String, Integer>of();
    return new Bounds(types, between, random.nextInt(3) == 0, passedBy);
  }
}
