package redsigma.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The documents with a word that is a few slips from a given one, as Lucene is asked for them. It
 * finds what Lucene's own fuzzy query does; but that builds the automaton of a word anew for every
 * field and every search, which took most of a search's time, where this one keeps it.
 */
final class Slipped extends Query {

  /** So many words at most, the nearest first: as many as the engines take by themselves. */
  private static final int MOST_WORDS = 50;

  private static final int REMEMBERED = 200;

  private static final Map<Form, CompiledAutomaton> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Form, CompiledAutomaton> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final String field;
  private final Form form;

  /**
   * @param exactStart so many letters must be right
   * @param score what each document scores
   */
  static Query of(String field, String word, int slips, int exactStart, float score) {
    return new BoostQuery(
        new ConstantScoreQuery(new Slipped(field, word, slips, exactStart)), score);
  }

  private Slipped(String field, String word, int slips, int exactStart) {
    this.field = field;
    this.form = new Form(word, slips, exactStart);
  }

  private record Form(String word, int slips, int exactStart) {

    CompiledAutomaton automaton() {
      var start = word.substring(0, Math.min(exactStart, word.length()));
      var rest = new LevenshteinAutomata(word.substring(start.length()), true);
      return new CompiledAutomaton(rest.toAutomaton(slips, start), true, false);
    }
  }

  private record Near(BytesRef term, int slips) {}

  private static CompiledAutomaton automaton(Form form) {
    synchronized (known) {
      return known.computeIfAbsent(form, Form::automaton);
    }
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null) {
      return new MatchNoDocsQuery("no word in " + field);
    }
    var near = new ArrayList<Near>();
    var found = terms.intersect(automaton(form), null);
    for (var term = found.next(); term != null; term = found.next()) {
      near.add(
          new Near(BytesRef.deepCopyOf(term), Slips.between(term.utf8ToString(), form.word())));
    }
    near.sort(Comparator.comparingInt(Near::slips).thenComparing(Near::term));
    var nearest = near.stream().limit(MOST_WORDS).map(Near::term).toList();
    return new TermInSetQuery(field, nearest);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String ignored) {
    return "%s:%s~%d".formatted(field, form.word(), form.slips());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slipped slipped
        && field.equals(slipped.field)
        && form.equals(slipped.form);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + form.hashCode();
  }
}
