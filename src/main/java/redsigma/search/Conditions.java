package redsigma.search;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.hibernate.search.engine.spatial.DistanceUnit;
import redsigma.record.Point;

/** Turns conditions and patterns into predicates of the index. */
final class Conditions {

  /** A pattern that begins with anything reads every term there is: it must tell a few letters. */
  private static final int FEWEST = 3;

  private Conditions() {}

  static PredicateFinalStep phrase(SearchPredicateFactory f, Condition.Phrase phrase) {
    var words = String.join(" ", phrase.words());
    var ways = f.or();
    ways.add(f.phrase().fields("nameWords", "title").matching(words).constantScore().boost(10));
    ways.add(f.phrase().field("text").matching(words));
    var mark = Words.plain(words);
    ways.add(f.match().field("marks").matching(mark).constantScore().boost(10));
    return ways;
  }

  static PredicateFinalStep inField(
      SearchPredicateFactory f, Condition.InField condition, boolean forgives) {
    var ways = f.or();
    for (var place : condition.places()) {
      if (!place.every().isEmpty()) {
        var every = f.and();
        for (var term : place.every()) {
          var one = f.or();
          addTold(f, one, place.path(), term);
          if (forgives && term.length() > FEWEST) {
            var told = place.path() + "=" + term;
            var start = place.path().length() + 2;
            one.add(f.match().field("told").matching(told).fuzzy(1, start).constantScore());
          }
          every.add(one);
        }
        ways.add(every);
      }
      place.any().forEach(term -> addTold(f, ways, place.path(), term));
      for (var code : place.codes()) {
        var term = Facets.term(place.path(), code);
        ways.add(f.match().field("facets").matching(term).constantScore().boost(8));
      }
    }
    return ways;
  }

  private static void addTold(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?, ?> ways,
      String path,
      String term) {
    var told = path + "=" + term;
    if (isWild(term)) {
      ways.add(f.wildcard().field("told").matching(told).constantScore().boost(6));
      var whole = told.endsWith("*") ? told.substring(0, told.length() - 1) : told;
      if (!isWild(whole)) {
        ways.add(f.match().field("told").matching(whole).constantScore().boost(4));
      }
    } else {
      ways.add(f.match().field("told").matching(told).constantScore().boost(8));
    }
  }

  private static boolean isWild(String term) {
    return term.indexOf('*') >= 0 || term.indexOf('?') >= 0;
  }

  static PredicateFinalStep standing(SearchPredicateFactory f, Condition.Standing condition) {
    var every = f.and();
    condition
        .words()
        .forEach(
            word ->
                every.add(f.prefix().field("standing").matching(condition.field() + "=" + word)));
    return every;
  }

  /** Days are those of London, both included. */
  static PredicateFinalStep between(SearchPredicateFactory f, Condition.Between between) {
    var all = f.and();
    var first = between.first();
    var last = between.last();
    if (first != null) {
      all.add(f.range().field("happened").atLeast(start(LocalDate.parse(first))));
    }
    if (last != null) {
      all.add(f.range().field("happened").lessThan(start(LocalDate.parse(last).plusDays(1))));
    }
    return all;
  }

  /** By a field of points. */
  static PredicateFinalStep within(SearchPredicateFactory f, Area area, String field) {
    return switch (area) {
      case Area.Circle(Point centre, int metres) ->
          f.spatial()
              .within()
              .field(field)
              .circle(centre.latitude(), centre.longitude(), metres, DistanceUnit.METERS);
      case Area.Box(Point southWest, Point northEast) ->
          f.spatial()
              .within()
              .field(field)
              .boundingBox(
                  northEast.latitude(),
                  southWest.longitude(),
                  southWest.latitude(),
                  northEast.longitude());
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Days.LONDON).toInstant();
  }

  /** A word of which letters are not known. A part of a plate may be kept with just such signs. */
  static void addWild(
      SearchPredicateFactory f, SimpleBooleanPredicateClausesCollector<?, ?> ways, String pattern) {
    var known = pattern.replaceAll("[*?]", "");
    if (!known.isEmpty()) {
      ways.add(f.match().field("title").matching(known).constantScore().boost(2));
    }
    if (isWild(pattern.substring(0, 1)) && known.length() < FEWEST) {
      ways.add(f.matchNone());
      return;
    }
    ways.add(f.wildcard().field("nameWords").matching(pattern).constantScore().boost(6));
    ways.add(f.wildcard().field("title").matching(pattern).constantScore().boost(3));
    ways.add(f.wildcard().field("text").matching(pattern).constantScore().boost(0.5f));
  }

  /** A mark of which parts are not known; what it ends on is kept apart, so that it is quick. */
  static void addWildMark(
      SearchPredicateFactory f, SimpleBooleanPredicateClausesCollector<?, ?> ways, String pattern) {
    var rest = pattern.replaceFirst("^\\*+", "");
    if (rest.replaceAll("[*?]", "").length() < 2) {
      return;
    }
    if (rest.length() < pattern.length()) {
      addWild(f, ways, "parts", rest, 5);
    }
    addWild(f, ways, "marks", rest, 6);
  }

  private static void addWild(
      SearchPredicateFactory f,
      SimpleBooleanPredicateClausesCollector<?, ?> ways,
      String field,
      String pattern,
      float boost) {
    ways.add(
        isWild(pattern)
            ? f.wildcard().field(field).matching(pattern).constantScore().boost(boost)
            : f.match().field(field).matching(pattern).constantScore().boost(boost));
  }
}
