package redsigma.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.predicate.impl.LuceneSearchPredicate;
import org.hibernate.search.backend.lucene.search.predicate.impl.PredicateRequestContext;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;
import redsigma.security.Viewer;

/**
 * The question of the one box put to Lucene's own searcher: the same query, written beforehand, the
 * same order, counted in full, and nothing besides. What the platform costs above the library is
 * told by it; only benches ask it, and only of an index in a folder.
 */
@Component
public class RawLucene {

  private final QueryReader reader;
  private final Finder finder;
  private final RecordIndex index;

  RawLucene(QueryReader reader, Finder finder, RecordIndex index) {
    this.reader = reader;
    this.finder = finder;
    this.index = index;
  }

  /** Opens the index as it is now. */
  public Opened open() {
    return index.asking(
        session ->
            new Opened(
                session
                    .scope(IndexDocument.class)
                    .extension(LuceneExtension.get())
                    .openIndexReader()));
  }

  /** A question in Lucene's own terms, for as far as the one box may reach. */
  public static final class Question {

    private final Sought sought;
    private final Map<Reach, Query> queries;
    private final Sort sort;

    private Question(Sought sought, Map<Reach, Query> queries, Sort sort) {
      this.sought = sought;
      this.queries = queries;
      this.sort = sort;
    }
  }

  public Question question(Viewer viewer, String words) {
    var sought = reader.read(words);
    var bounds = finder.bounds(viewer, Set.of(), List.of());
    return index.asking(
        session -> {
          var queries = new EnumMap<Reach, Query>(Reach.class);
          for (var reach : List.of(Reach.NEAR, Reach.FAR, Reach.HALF)) {
            queries.put(reach, query(session, sought, bounds, reach));
          }
          return new Question(sought, queries, sort(session, sought));
        });
  }

  private Query query(SearchSession session, Sought sought, Finder.Bounds bounds, Reach reach) {
    var f = session.scope(IndexDocument.class).predicate();
    var asked = (LuceneSearchPredicate) finder.within(f, sought, bounds, reach).toPredicate();
    return new BooleanQuery.Builder()
        .add(asked.toQuery(PredicateRequestContext.withoutSession()), Occur.MUST)
        .add(new TermQuery(NearQueries.RECORDS), Occur.FILTER)
        .build();
  }

  private static Sort sort(SearchSession session, Sought sought) {
    return session
        .search(IndexDocument.class)
        .extension(LuceneExtension.get())
        .where(f -> f.matchAll())
        .sort(f -> sought.order().in(f))
        .toQuery()
        .luceneSort();
  }

  /** An open index; to be closed. */
  public static final class Opened implements AutoCloseable {

    private final IndexReader reader;
    private final IndexSearcher searcher;

    private Opened(IndexReader reader) {
      this.reader = reader;
      this.searcher = new IndexSearcher(reader);
    }

    /** How many records match, having put the best of them in order. */
    public long count(Question question, int size) {
      return Finder.reaching(
          question.sought, reach -> found(question, reach, size), Long::longValue);
    }

    private long found(Question question, Reach reach, int size) {
      try {
        var best = new TopFieldCollectorManager(question.sort, size, Integer.MAX_VALUE);
        return searcher.search(question.queries.get(reach), best).totalHits.value;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public void close() {
      try {
        reader.close();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
