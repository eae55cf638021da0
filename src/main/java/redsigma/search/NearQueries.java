package redsigma.search;

import java.util.UUID;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;
import redsigma.record.Point;
import redsigma.security.Sight;

/**
 * What is found by neighbours, as Lucene is asked for it. Hibernate Search would count anew, for
 * each word of each search, which of all documents are records and which neighbours: over a million
 * people that took longer than all the rest. Here it is counted once for each part of the index.
 */
@Component
final class NearQueries {

  /** How Hibernate Search tells the documents of records from those within them. */
  static final Term RECORDS = new Term("__HSEARCH_type", "main");

  private final BitSetProducer records = new QueryBitSetProducer(new TermQuery(RECORDS));
  private final ClassFilters classes;

  NearQueries(ClassFilters classes) {
    this.classes = classes;
  }

  /** Records with a neighbour in which a unit is found, and of which the viewer may know. */
  Query of(NearWays ways, Sight sight) {
    var words = new BooleanQuery.Builder();
    for (var some : ways.every()) {
      var any = new BooleanQuery.Builder();
      some.forEach(way -> any.add(query(way), Occur.SHOULD));
      words.add(any.build(), Occur.MUST);
    }
    var found = new BooleanQuery.Builder();
    found.add(words.build(), Occur.SHOULD);
    ways.instead().forEach(way -> found.add(query(way), Occur.SHOULD));
    return records(found.build(), sight, ScoreMode.Avg);
  }

  /** Records with a neighbour on that part of the map, of which the viewer may know. */
  Query within(Area area, Sight sight) {
    var found =
        switch (area) {
          case Area.Circle(Point centre, int metres) ->
              LatLonPoint.newDistanceQuery(
                  "near.points", centre.latitude(), centre.longitude(), metres);
          case Area.Box(Point southWest, Point northEast) ->
              LatLonPoint.newBoxQuery(
                  "near.points",
                  southWest.latitude(),
                  northEast.latitude(),
                  southWest.longitude(),
                  northEast.longitude());
        };
    return records(found, sight, ScoreMode.None);
  }

  private Query records(Query found, Sight sight, ScoreMode scores) {
    var all = new BooleanQuery.Builder();
    all.add(found, Occur.MUST);
    if (!sight.everything()) {
      var seen = classes.of(sight, "near.accessClass", "near.owner");
      var proved = classes.orUnproved(sight, "near.proofClass", "near.proofOwner");
      all.add(orOpened(seen, sight, "near.id"), Occur.FILTER);
      all.add(orOpened(proved, sight, "near.proof"), Occur.FILTER);
    }
    return new ToParentBlockJoinQuery(all.build(), records, scores);
  }

  private static Query query(NearWays.Way way) {
    var query =
        switch (way.how()) {
          case EQUAL -> new TermQuery(new Term(way.field(), way.term()));
          case STARTS -> new PrefixQuery(new Term(way.field(), way.term()));
          case SLIPPED -> Slipped.of(way.field(), way.term(), 1, 1, 1);
        };
    return new BoostQuery(new ConstantScoreQuery(query), way.score());
  }

  private static Query orOpened(Query seen, Sight sight, String id) {
    if (sight.opened().isEmpty()) {
      return seen;
    }
    var ids = sight.opened().stream().map(UUID::toString).map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(seen, Occur.SHOULD)
        .add(new TermInSetQuery(id, ids), Occur.SHOULD)
        .build();
  }
}
