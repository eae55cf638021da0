package redsigma.search;

import java.util.Arrays;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;

/**
 * The documents of some access classes, as Lucene is asked for them. Hibernate Search would sort
 * thousands of classes into a query anew for every search, and collect all their documents before
 * the words narrow anything; this query is kept, and looks at what the words left where that is
 * less.
 */
final class ClassFilter {

  private ClassFilter() {}

  static Query of(String field, int[] classes) {
    return new IndexOrDocValuesQuery(
        IntPoint.newSetQuery(field, classes),
        SortedNumericDocValuesField.newSlowSetQuery(
            field, Arrays.stream(classes).asLongStream().toArray()));
  }
}
