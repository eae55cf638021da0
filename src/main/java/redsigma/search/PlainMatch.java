package redsigma.search;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;

/**
 * What an ordinary match of words (BM25 over the fields of the same index) finds, unseen by anyone:
 * the measure of what the one box adds. Only benches ask it.
 */
@Component
public class PlainMatch {

  private final RecordIndex index;

  PlainMatch(RecordIndex index) {
    this.index = index;
  }

  /** The first so many records, the best first; any word may be missing. */
  public List<RecordId> first(String words, int limit) {
    var folded = Words.fold(words);
    return index.asking(
        session ->
            session
                .search(IndexDocument.class)
                .select(f -> f.id(String.class))
                .where(
                    f ->
                        f.or(
                            f.match().fields("nameWords", "title", "text").matching(folded),
                            f.match().field("marks").matching(folded.toUpperCase(Locale.ROOT)),
                            f.terms().field("dates").matchingAny(Words.chunks(folded))))
                .fetchHits(limit)
                .stream()
                .map(RecordId::of)
                .toList());
  }
}
