package redsigma.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;
import redsigma.security.Sight;

/**
 * The documents of the access classes of a sight, as Lucene is asked for them. Hibernate Search
 * would sort thousands of classes into a query anew for every search, and collect all their
 * documents before the words narrow anything; these queries are kept for all who see the same, and
 * look at what the words left where that is less.
 */
@Component
final class ClassFilters {

  private static final int MOST = 500;

  private final Map<Filtered, Query> known = new ConcurrentHashMap<>();

  /** A field by which the classes of a sight are asked for. */
  private record Filtered(long sight, String field) {}

  Query of(Sight sight, String field) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(
        new Filtered(sight.number(), field), asked -> make(field, sight.classes()));
  }

  private static Query make(String field, int[] classes) {
    return new IndexOrDocValuesQuery(
        IntPoint.newSetQuery(field, classes),
        SortedNumericDocValuesField.newSlowSetQuery(
            field, Arrays.stream(classes).asLongStream().toArray()));
  }
}
