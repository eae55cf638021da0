package redsigma.search;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import redsigma.search.NearWays.How;
import redsigma.search.NearWays.Way;
import redsigma.search.spelling.Alike;
import redsigma.search.spelling.CommonWords;

/**
 * Turns what is sought into predicates of the index. Every unit must be found in some way; the
 * nearer the way, the higher the score, and what is found exactly is also found every looser way.
 */
final class Predicates {

  /** Finds records by such of their neighbours as the viewer may know of. */
  interface Near {

    PredicateFinalStep told(NearWays ways);

    PredicateFinalStep within(Area area);
  }

  private static final int LONGEST_PARTED = 24;

  private final SearchPredicateFactory f;
  private final Sought sought;
  private final Reach reach;
  private final Near near;

  Predicates(SearchPredicateFactory f, Sought sought, Reach reach, Near near) {
    this.f = f;
    this.sought = sought;
    this.reach = reach;
    this.near = near;
  }

  PredicateFinalStep all() {
    var needed = sought.needed();
    var all = f.bool();
    if (needed.isEmpty()) {
      all.must(f.matchAll());
    } else {
      var clauses = f.bool();
      needed.forEach(place -> clauses.should(unit(place, true)));
      var enough = reach == Reach.HALF ? (needed.size() + 1) / 2 : needed.size();
      all.must(clauses.minimumShouldMatchNumber(enough));
      if (reach == Reach.HALF) {
        all.filter(ofItsOwn(needed));
      }
    }
    sought.conditions().forEach(condition -> add(all, condition));
    return all;
  }

  /** Where not all is found, neighbours alone say too little: a word must be the record's own. */
  private PredicateFinalStep ofItsOwn(List<Integer> needed) {
    var ways = f.or();
    needed.forEach(place -> ways.add(unit(place, false)));
    return ways;
  }

  private void add(BooleanPredicateClausesStep<?, ?> all, Condition condition) {
    switch (condition) {
      case Condition.Not not -> all.mustNot(within(not.what(), Reach.EXACT));
      case Condition.Either either -> {
        var ways = f.or();
        either.ways().forEach(way -> ways.add(within(way, reach)));
        all.must(ways);
      }
      case Condition.Phrase phrase -> all.must(Conditions.phrase(f, phrase));
      case Condition.OfType type -> all.filter(f.terms().field("type").matchingAny(type.types()));
      case Condition.InField field -> all.must(Conditions.inField(f, field, reach.isFar()));
      case Condition.Standing standing -> all.filter(Conditions.standing(f, standing));
      case Condition.Between between -> all.filter(Conditions.between(f, between));
      case Condition.Within(Area area) ->
          all.filter(f.or(Conditions.within(f, area, "points"), near.within(area)));
    }
  }

  private PredicateFinalStep within(Sought part, Reach reach) {
    return new Predicates(f, part, reach, near).all();
  }

  private PredicateFinalStep unit(int place, boolean alsoNear) {
    var unit = sought.units().get(place);
    var ways = f.or();
    if (!unit.pattern().isEmpty()) {
      Conditions.addWild(f, ways, unit.pattern());
    } else if (unit.words().size() == 1) {
      addWord(ways, unit.words().getFirst(), sought.isSpelt(place));
    } else {
      var every = f.and();
      for (var word : unit.words()) {
        var one = f.or();
        addWord(one, word, sought.isSpelt(place));
        every.add(one);
      }
      ways.add(every);
    }
    for (var clue : sought.cluesOf(place)) {
      switch (clue) {
        case Sought.Mark mark -> addMark(ways, mark);
        case Sought.Day day -> addDay(ways, day);
        case Sought.Joined joined -> {
          ways.add(equal("nameWords", joined.word(), 8));
          ways.add(equal("title", joined.word(), 3));
        }
      }
    }
    if (alsoNear && sought.needed().size() > 1 && reach.isForgiving() && unit.pattern().isEmpty()) {
      ways.add(near.told(near(place, unit.words())));
    }
    return ways;
  }

  /** By a neighbour, when one word at least may be the record's own. */
  private NearWays near(int place, List<String> words) {
    var ways = new NearWays();
    words.forEach(word -> ways.needs(nearWord(word, sought.isSpelt(place))));
    for (var clue : sought.cluesOf(place)) {
      switch (clue) {
        case Sought.Mark mark -> mark.meant().forEach(meant -> addNearMark(ways, meant));
        case Sought.Joined joined ->
            ways.orElse(new Way("near.words", How.EQUAL, joined.word(), 2));
        case Sought.Day day -> {}
      }
    }
    return ways;
  }

  private List<Way> nearWord(String word, boolean spelt) {
    var ways = new ArrayList<Way>();
    ways.add(new Way("near.words", How.EQUAL, word, 2));
    for (var other : CommonWords.otherwise(word)) {
      ways.add(new Way("near.words", How.EQUAL, other, 1.5f));
    }
    if (word.length() > 2 && !spelt) {
      Alike.formsSought(word).forEach(form -> ways.add(new Way("near.sounds", How.EQUAL, form, 1)));
      Alike.sounds(word).forEach(sound -> ways.add(new Way("near.sounds", How.EQUAL, sound, 0.5f)));
      if (reach.isFar() && !Character.isDigit(word.charAt(0))) {
        ways.add(new Way("near.words", How.SLIPPED, word, 0.5f));
      }
    }
    return ways;
  }

  private static void addNearMark(NearWays ways, String meant) {
    ways.orElse(new Way("near.marks", How.EQUAL, meant, 2));
    if (meant.length() > 2) {
      ways.orElse(new Way("near.marks", How.STARTS, meant, 1));
    }
  }

  private void addWord(
      SimpleBooleanPredicateClausesCollector<?, ?> ways, String word, boolean spelt) {
    ways.add(equal("nameWords", word, 10));
    ways.add(equal("title", word, 3));
    if (reach == Reach.OWN) {
      return;
    }
    ways.add(f.match().field("text").matching(word).boost(0.3f));
    if (reach == Reach.EXACT) {
      return;
    }
    ways.add(starts("nameWords", word, 5));
    ways.add(starts("title", word, 2));
    for (var other : CommonWords.otherwise(word)) {
      ways.add(equal("title", other, 2.5f));
      ways.add(f.match().field("text").matching(other).boost(0.2f));
    }
    if (word.length() > 2) {
      ways.add(starts("text", word, 0.5f));
    }
    if (word.length() > 2 && !spelt) {
      Alike.formsSought(word).forEach(form -> ways.add(equal("sounds", form, 8)));
      Alike.sounds(word).forEach(sound -> ways.add(equal("sounds", sound, 3)));
      Alike.bones(word).forEach(bones -> ways.add(equal("sounds", bones, 1.5f)));
      var bare = Alike.withoutUmlauts(word);
      if (!bare.equals(word)) {
        ways.add(equal("nameWords", bare, 5));
      }
      if (reach.isFar()) {
        addParted(ways, word);
      }
      if (!Character.isDigit(word.charAt(0))) {
        var slips = word.length() > 4 && reach.isFar() ? 2 : 1;
        ways.add(slipped("nameWords", word, slips, 1, 2));
        ways.add(slipped("title", word, slips, 1, 1));
      }
    }
  }

  /** Two names typed as one. */
  private void addParted(SimpleBooleanPredicateClausesCollector<?, ?> ways, String word) {
    if (word.length() > LONGEST_PARTED || !word.chars().allMatch(Character::isLetter)) {
      return;
    }
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      ways.add(
          f.and(
              equal("nameWords", word.substring(0, cut), 3),
              equal("nameWords", word.substring(cut), 3)));
    }
  }

  private void addMark(SimpleBooleanPredicateClausesCollector<?, ?> ways, Sought.Mark mark) {
    if (!mark.pattern().isEmpty()) {
      Conditions.addWildMark(f, ways, mark.pattern());
    }
    mark.meant().forEach(meant -> addMark(ways, mark, meant));
    if (reach != Reach.OWN) {
      mark.starts().forEach(start -> ways.add(starts("marks", start, 4)));
    }
  }

  private void addMark(
      SimpleBooleanPredicateClausesCollector<?, ?> ways, Sought.Mark mark, String meant) {
    ways.add(equal("marks", meant, 12));
    if (!reach.isForgiving()) {
      return;
    }
    ways.add(starts("marks", meant, 6));
    if (meant.length() > 4) {
      ways.add(equal("parts", Marks.lookalike(meant), 4));
    }
    var inside = Marks.inside(meant);
    if (Marks.canBePart(inside)) {
      ways.add(starts("parts", inside, mark.spans() ? 3 : 2));
    }
    if (reach.isFar() && meant.length() > 5 && meant.chars().anyMatch(Character::isDigit)) {
      ways.add(slipped("marks", meant, 1, 0, 1));
    }
  }

  private void addDay(SimpleBooleanPredicateClausesCollector<?, ?> ways, Sought.Day day) {
    ways.add(days(day.keywords(), 8));
    if (reach == Reach.OWN) {
      return;
    }
    if (!day.swapped().isEmpty()) {
      ways.add(days(day.swapped(), 4));
    }
    if (!day.about().isEmpty() && reach.isForgiving()) {
      ways.add(days(day.about(), 4));
    }
    if (reach.isFar() && !day.mistyped().isEmpty()) {
      ways.add(days(day.mistyped(), 3));
    }
  }

  private PredicateFinalStep days(List<String> keywords, float boost) {
    return f.terms().field("dates").matchingAny(keywords).constantScore().boost(boost);
  }

  private PredicateFinalStep equal(String field, String term, float boost) {
    return f.match().field(field).matching(term).constantScore().boost(boost);
  }

  private PredicateFinalStep starts(String field, String start, float boost) {
    return f.prefix().field(field).matching(start).constantScore().boost(boost);
  }

  private PredicateFinalStep slipped(
      String field, String term, int slips, int exactStart, float boost) {
    return f.extension()
        .ifSupported(
            LuceneExtension.get(),
            lucene -> lucene.fromLuceneQuery(Slipped.of(field, term, slips, exactStart, boost)))
        .orElse(
            any ->
                any.match()
                    .field(field)
                    .matching(term)
                    .fuzzy(slips, exactStart)
                    .constantScore()
                    .boost(boost));
  }
}
