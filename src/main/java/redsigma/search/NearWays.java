package redsigma.search;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The ways in which a unit may be found in one neighbour: by each of its words in some way, or by
 * something that stands for all of them. Both engines are asked for the same.
 */
final class NearWays {

  private final List<List<Way>> every = new ArrayList<>();
  private final List<Way> instead = new ArrayList<>();

  /** How a term is compared. */
  enum How {
    EQUAL,
    STARTS,
    /** With one slip of the pen, and the first letter right. */
    SLIPPED
  }

  record Way(String field, How how, String term, float score) {}

  /** One more word, any of whose ways will do. */
  void needs(List<Way> ways) {
    every.add(List.copyOf(ways));
  }

  /** Something that will do for all words. */
  void orElse(Way way) {
    instead.add(way);
  }

  List<List<Way>> every() {
    return every;
  }

  List<Way> instead() {
    return instead;
  }

  /**
   * As Hibernate Search asks for it.
   *
   * @param seen what the viewer may know of a neighbour
   */
  PredicateFinalStep predicate(SearchPredicateFactory f, PredicateFinalStep seen) {
    var words = f.bool();
    for (var ways : every) {
      var any = f.or();
      ways.forEach(way -> any.add(predicate(f, way)));
      words.must(any);
    }
    var any = f.or();
    any.add(words);
    instead.forEach(way -> any.add(predicate(f, way)));
    return f.nested("near").add(any).add(f.bool().filter(seen));
  }

  private static PredicateFinalStep predicate(SearchPredicateFactory f, Way way) {
    return switch (way.how()) {
      case EQUAL ->
          f.match().field(way.field()).matching(way.term()).constantScore().boost(way.score());
      case STARTS ->
          f.prefix().field(way.field()).matching(way.term()).constantScore().boost(way.score());
      case SLIPPED ->
          f.match()
              .field(way.field())
              .matching(way.term())
              .fuzzy(1, 1)
              .constantScore()
              .boost(way.score());
    };
  }
}
