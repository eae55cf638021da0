package redsigma.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import redsigma.network.graph.Circle;
import redsigma.network.graph.Rings;
import redsigma.network.graph.Route;
import redsigma.network.graph.Walk;
import redsigma.record.RecordId;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Viewer;

/**
 * Who is connected to whom, as far as the viewer sees. A record or link they may not see is neither
 * counted nor gone through; every answer is noted in the journal. Empty when any of the records
 * asked about is not seen.
 */
@Component
public class Network {

  /** How many records one question may name. */
  public static final int MOST_NAMED = 8;

  private static final int MOST_SHOWN = 200;
  private static final int MOST_PATHS = 10;
  private static final int MOST_HOPS = 3;
  private static final int BETWEEN_SHOWN = 40;
  private static final int COMPANY_BUDGET = 5_000;

  private final Keeper keeper;
  private final Access access;
  private final Showing showing;
  private final NetworkSettings settings;
  private final Schemas schemas;

  Network(
      Keeper keeper, Access access, Showing showing, NetworkSettings settings, Schemas schemas) {
    this.keeper = keeper;
    this.access = access;
    this.showing = showing;
    this.settings = settings;
    this.schemas = schemas;
  }

  /** What connects everything, as the packages in force say: see {@link Scope#passedBy}. */
  public Map<String, Integer> connectors() {
    return NetworkRules.connectors(schemas.current());
  }

  /** How much is held in memory; empty while it is being read. */
  public Optional<NetworkStatus> status() {
    return Optional.ofNullable(keeper.status());
  }

  /** The shortest paths from one record to another, and the next ones. */
  public Optional<Paths> paths(Viewer viewer, RecordId from, RecordId to, Paths.Wanted wanted) {
    var named = showing.all(viewer, List.of(from, to));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int most = Math.clamp(wanted.most(), 1, MOST_PATHS);
    var walked =
        walk(
            viewer,
            List.of(from, to),
            wanted.scope(),
            settings.budget(),
            walk -> walk.routes(from.value(), to.value(), most, wanted.forward()),
            List.<Route>of());
    return Optional.of(
        showing.show(
            viewer,
            PathMaking.wanted(walked.answer(), wanted.scope()),
            read ->
                new Paths(
                    named.getFirst(),
                    named.getLast(),
                    PathMaking.paths(read, walked.answer(), wanted.forward()),
                    walked.passedBy(),
                    walked.extent()),
            paths -> Notes.paths(from, to, wanted, paths)));
  }

  /** What a record is linked with, and what that is linked with. */
  public Optional<Expansion> expand(Viewer viewer, RecordId centre, Expansion.Wanted wanted) {
    var named = showing.all(viewer, List.of(centre));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var choice =
        new Rings.Choice(
            Math.clamp(wanted.most(), 1, MOST_SHOWN),
            wanted.order() == Expansion.Order.LATEST,
            wanted.type());
    int hops = Math.clamp(wanted.hops(), 1, MOST_HOPS);
    var walked =
        walk(
            viewer,
            List.of(centre),
            wanted.scope(),
            settings.budget(),
            walk -> Around.of(walk, centre.value(), hops, choice),
            Around.NOTHING);
    return Optional.of(
        showing.show(
            viewer,
            walked.answer().wanted(centre.value(), wanted.scope()),
            read ->
                walked
                    .answer()
                    .expansion(named.getFirst(), read, walked.passedBy(), walked.extent()),
            expansion -> Notes.expansion(wanted, expansion)));
  }

  /** What connects some records: common neighbours, and all on the shortest paths among them. */
  public Optional<Connection> connect(Viewer viewer, List<RecordId> ids, Scope scope) {
    var asked = List.copyOf(new LinkedHashSet<>(ids));
    if (asked.size() < 2 || asked.size() > MOST_NAMED) {
      throw new IllegalArgumentException("Two to %d records".formatted(MOST_NAMED));
    }
    var named = showing.all(viewer, asked);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var ends = asked.stream().map(RecordId::value).toList();
    var walked =
        walk(
            viewer,
            asked,
            scope,
            settings.budget(),
            walk -> Together.of(walk, ends, BETWEEN_SHOWN),
            Together.NOTHING);
    return Optional.of(
        showing.show(
            viewer,
            walked.answer().wanted(ends, scope),
            read -> walked.answer().connection(named, read, walked.passedBy(), walked.extent()),
            connection -> Notes.connection(scope, connection)));
  }

  /** The triangles and the close group a record is part of. */
  public Optional<Company> company(Viewer viewer, RecordId centre, Scope scope) {
    var named = showing.all(viewer, List.of(centre));
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var walked =
        walk(
            viewer,
            List.of(centre),
            scope,
            Math.min(COMPANY_BUDGET, settings.budget()),
            walk -> walk.circle(centre.value(), BETWEEN_SHOWN),
            new Circle(List.of(), 0, 0, List.of(), 0));
    return Optional.of(
        showing.show(
            viewer,
            CompanyMaking.wanted(walked.answer(), scope),
            read ->
                CompanyMaking.company(
                    named.getFirst(), walked.answer(), read, walked.passedBy(), walked.extent()),
            company -> Notes.company(scope, company)));
  }

  /** What a walk came to, what it did not go through, and whether it got to its end. */
  private record Walked<T>(T answer, Map<String, Integer> passedBy, Extent extent) {
    static <T> Walked<T> notReady(T nothing) {
      return new Walked<>(nothing, Map.of(), Extent.NOT_READY);
    }

    static <T> Walked<T> by(Walk walk, T answer) {
      return new Walked<>(answer, walk.passedBy(), walk.isCut() ? Extent.CUT_SHORT : Extent.WHOLE);
    }
  }

  /** A record that the graph has not taken in yet is as one asked about too early. */
  private <T> Walked<T> walk(
      Viewer viewer,
      List<RecordId> ids,
      Scope scope,
      int budget,
      Function<Walk, T> question,
      T nothing) {
    var graph = keeper.current();
    if (graph == null) {
      return Walked.notReady(nothing);
    }
    return graph.ask(
        access.sight(viewer),
        scope.bounds(),
        budget,
        walk ->
            ids.stream().allMatch(id -> walk.sees(id.value()))
                ? Walked.by(walk, question.apply(walk))
                : Walked.notReady(nothing));
  }
}
