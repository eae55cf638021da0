package redsigma.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the access classes of a sight, and the viewer's own, as Lucene is asked for
 * them. Each document that the words left is looked at by itself: its class is a number, and all
 * numbers seen are bits, so that thousands of classes cost what one does. Nothing is kept of the
 * documents, hence nothing can outlive a change of theirs.
 */
final class SeenQuery extends Query {

  private static final float CHEAP = 4;

  private final long sight;
  private final FixedBitSet classes;
  private final String field;
  private final Query owned;

  /**
   * @param sight the number of the set of classes: equal for equal sets
   * @param classes the bits of those, never changed
   * @param field of the class
   * @param owner whose documents are seen whatever their class
   */
  SeenQuery(long sight, FixedBitSet classes, String field, Term owner) {
    this.sight = sight;
    this.classes = classes;
    this.field = field;
    this.owned = new TermQuery(owner);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    var own = searcher.createWeight(owned, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {

      @Override
      public Scorer scorer(LeafReaderContext segment) throws IOException {
        var values = DocValues.getSortedNumeric(segment.reader(), field);
        var mine = own.scorer(segment);
        var seen =
            new Seen(segment.reader().maxDoc(), values, mine == null ? null : mine.iterator());
        return new ConstantScoreScorer(this, score(), mode, seen);
      }

      // Cheaper looked up than kept.
      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  /** Documents in ascending order, each looked at once the words have left it. */
  private final class Seen extends TwoPhaseIterator {

    private final SortedNumericDocValues values;
    private final @Nullable DocIdSetIterator mine;

    Seen(int documents, SortedNumericDocValues values, @Nullable DocIdSetIterator mine) {
      super(DocIdSetIterator.all(documents));
      this.values = values;
      this.mine = mine;
    }

    @Override
    public boolean matches() throws IOException {
      int document = approximation.docID();
      return isOfAClassSeen(document) || isMine(document);
    }

    private boolean isOfAClassSeen(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return false;
      }
      long number = values.nextValue();
      return number < classes.length() && classes.get((int) number);
    }

    private boolean isMine(int document) throws IOException {
      if (mine == null) {
        return false;
      }
      int next = mine.docID() < document ? mine.advance(document) : mine.docID();
      return next == document;
    }

    @Override
    public float matchCost() {
      return CHEAP;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String ignored) {
    return "%s:sight %d or %s".formatted(field, sight, owned);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeenQuery query
        && sight == query.sight
        && field.equals(query.field)
        && owned.equals(query.owned);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sight, field, owned);
  }
}
