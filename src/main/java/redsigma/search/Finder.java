package redsigma.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;
import redsigma.security.Access;
import redsigma.security.Sight;
import redsigma.security.Viewer;

/** Asks the index for ids and counts, never beyond the access classes of the viewer. */
@Component
final class Finder {

  private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");
  private static final int MOST_VALUES = 500;
  private static final int ENOUGH = 5;

  private final RecordIndex index;
  private final Access access;
  private final ClassFilters classes;
  private final NearQueries near;

  Finder(RecordIndex index, Access access, ClassFilters classes, NearQueries near) {
    this.index = index;
    this.access = access;
    this.classes = classes;
    this.near = near;
  }

  Bounds bounds(Viewer viewer, Set<String> types, List<String> facets) {
    return new Bounds(access.sight(viewer), types, facets);
  }

  /** What narrows a search: what the viewer may see, always; types and facet terms when chosen. */
  record Bounds(Sight sight, Set<String> types, List<String> facets) {
    Bounds {
      types = Set.copyOf(types);
      facets = List.copyOf(facets);
    }

    Bounds withoutChoices() {
      return new Bounds(sight, Set.of(), List.of());
    }

    boolean isChosen() {
      return !types.isEmpty() || !facets.isEmpty();
    }
  }

  /** What is counted in the same pass. */
  enum Count {
    /** Nothing but how many there are. */
    TOTAL(""),
    TYPES("type"),
    FACETS("facets");

    private final String field;

    Count(String field) {
      this.field = field;
    }
  }

  /**
   * One page of ids, the best first.
   *
   * @param total how many there are in all
   * @param counts how many of each type or facet, as was asked
   */
  record Found(List<String> ids, long total, Map<String, Long> counts, Reach reach) {}

  /** Reaches further only while too little is found, so that near things do not drown. */
  Found find(Sought sought, Bounds bounds, Count count, int offset, int limit) {
    return reaching(
        sought, reach -> find(sought, bounds, reach, count, offset, limit), found -> found.total());
  }

  /** As far as anything is found; a page of ids is asked for in the same steps as all others. */
  static <T> T reaching(Sought sought, Function<Reach, T> find, ToLongFunction<T> total) {
    return reaching(sought, ENOUGH, find, total);
  }

  private static <T> T reaching(
      Sought sought, int enough, Function<Reach, T> find, ToLongFunction<T> total) {
    var found = find.apply(Reach.NEAR);
    if (sought.isEmpty() || total.applyAsLong(found) >= enough) {
      return found;
    }
    var further = find.apply(Reach.FAR);
    if (total.applyAsLong(further) > 0 || sought.needed().size() < 2) {
      return further;
    }
    return find.apply(Reach.HALF);
  }

  /** The same, reaching just so far. */
  Found find(Sought sought, Bounds bounds, Reach reach, Count count, int offset, int limit) {
    return index.asking(
        session -> {
          var asked =
              session
                  .search(IndexDocument.class)
                  .select(f -> f.id(String.class))
                  .where(f -> within(f, sought, bounds, reach))
                  .sort(f -> sought.order().in(f));
          if (count == Count.TOTAL) {
            var result = asked.fetch(offset, limit);
            return new Found(result.hits(), result.total().hitCount(), Map.of(), reach);
          }
          var result = asked.aggregation(COUNTS, f -> terms(f, count)).fetch(offset, limit);
          return new Found(
              result.hits(), result.total().hitCount(), result.aggregation(COUNTS), reach);
        });
  }

  /** The best ids alone, not counted. */
  List<String> first(Sought sought, Bounds bounds, int limit) {
    return reaching(
        sought,
        Math.min(ENOUGH, limit),
        reach -> first(sought, bounds, reach, limit),
        ids -> ids.size());
  }

  private List<String> first(Sought sought, Bounds bounds, Reach reach, int limit) {
    return index.asking(
        session ->
            session
                .search(IndexDocument.class)
                .select(f -> f.id(String.class))
                .where(f -> within(f, sought, bounds, reach))
                .sort(f -> f.composite().add(f.score()).add(f.field("changed").desc()))
                .fetchHits(limit));
  }

  /** Which of these records match nearly, those that changed last first. */
  List<RecordId> among(Sought sought, Bounds bounds, Collection<RecordId> ids, int limit) {
    return index.asking(
        session ->
            session
                .search(IndexDocument.class)
                .select(f -> f.id(String.class))
                .where(
                    f ->
                        f.bool()
                            .must(within(f, sought, bounds, Reach.NEAR))
                            .filter(
                                f.id().matchingAny(ids.stream().map(RecordId::toString).toList())))
                .sort(f -> f.field("changed").desc())
                .fetchHits(limit)
                .stream()
                .map(RecordId::of)
                .toList());
  }

  /** How many there are of each, without reading any. */
  Map<String, Long> count(Sought sought, Bounds bounds, Reach reach, Count count) {
    return index.asking(
        session ->
            session
                .search(IndexDocument.class)
                .where(f -> within(f, sought, bounds, reach))
                .aggregation(COUNTS, f -> terms(f, count))
                .fetch(0)
                .aggregation(COUNTS));
  }

  private static AggregationFinalStep<Map<String, Long>> terms(
      SearchAggregationFactory f, Count count) {
    return f.terms().field(count.field, String.class).maxTermCount(MOST_VALUES);
  }

  /** What is asked of the index: the words as far as they reach, within what may be seen. */
  PredicateFinalStep within(SearchPredicateFactory f, Sought sought, Bounds bounds, Reach reach) {
    var all = f.bool();
    all.must(
        sought.isEmpty()
            ? f.matchAll()
            : new Predicates(f, sought, reach, new Around(f, bounds.sight())).all());
    all.filter(visible(f, bounds.sight()));
    if (!bounds.types().isEmpty()) {
      all.filter(f.terms().field("type").matchingAny(bounds.types()));
    }
    bounds.facets().forEach(term -> all.filter(f.match().field("facets").matching(term)));
    return all;
  }

  /** By access class, and everybody's own besides, just as the records are read. */
  private PredicateFinalStep visible(SearchPredicateFactory f, Sight sight) {
    if (sight.everything()) {
      return f.matchAll();
    }
    var any = f.bool();
    any.should(standing(f, sight, "accessClass", "owner"));
    if (!sight.opened().isEmpty()) {
      any.should(f.id().matchingAny(opened(sight)));
    }
    return any;
  }

  /** What a neighbour tells of itself counts when it is seen, and what proves the link is too. */
  private final class Around implements Predicates.Near {

    private final SearchPredicateFactory f;
    private final Sight sight;

    Around(SearchPredicateFactory f, Sight sight) {
      this.f = f;
      this.sight = sight;
    }

    @Override
    public PredicateFinalStep told(NearWays ways) {
      return f.extension()
          .ifSupported(
              LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(near.of(ways, sight)))
          .orElse(any -> ways.predicate(any, visibleNear(any, sight)));
    }

    @Override
    public PredicateFinalStep within(Area area) {
      return f.extension()
          .ifSupported(
              LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(near.within(area, sight)))
          .orElse(
              any ->
                  any.nested("near")
                      .add(Conditions.within(any, area, "near.points"))
                      .add(any.bool().filter(visibleNear(any, sight))));
    }
  }

  private PredicateFinalStep visibleNear(SearchPredicateFactory f, Sight sight) {
    if (sight.everything()) {
      return f.matchAll();
    }
    var proof = standing(f, sight, "near.proof", "near.proofClass", "near.proofOwner");
    proof.should(f.match().field("near.proofClass").matching(NearDocument.UNPROVED));
    return f.bool()
        .filter(standing(f, sight, "near.id", "near.accessClass", "near.owner"))
        .filter(proof);
  }

  private BooleanPredicateClausesStep<?, ?> standing(
      SearchPredicateFactory f, Sight sight, String id, String accessClass, String owner) {
    var any = f.bool();
    any.should(standing(f, sight, accessClass, owner));
    if (!sight.opened().isEmpty()) {
      any.should(f.terms().field(id).matchingAny(opened(sight)));
    }
    return any;
  }

  private static List<String> opened(Sight sight) {
    return sight.opened().stream().map(UUID::toString).toList();
  }

  private PredicateFinalStep standing(
      SearchPredicateFactory f, Sight sight, String accessClass, String owner) {
    return f.extension()
        .ifSupported(
            LuceneExtension.get(),
            lucene -> lucene.fromLuceneQuery(classes.of(sight, accessClass, owner)))
        .orElse(any -> standingElsewhere(any, sight, accessClass, owner));
  }

  private static PredicateFinalStep standingElsewhere(
      SearchPredicateFactory f, Sight sight, String accessClass, String owner) {
    var any = f.bool();
    any.should(f.match().field(owner).matching(sight.owner().toString()));
    if (sight.classes().length > 0) {
      any.should(
          f.terms()
              .field(accessClass)
              .matchingAny(Arrays.stream(sight.classes()).boxed().toList()));
    }
    return any;
  }
}
