package redsigma.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.web.frame.Pagination;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Tab;

/**
 * What the search page shows.
 *
 * @param narrowing how the search is narrowed and ordered
 * @param asked whether anything was sought; else the page says what can be
 * @param type the one kind sought, or empty
 * @param chosen the facet values chosen, as {@code path:code}
 * @param notices how the words were read, where that is not plain
 * @param export where the results can be had as a table, or null for who may take nothing out
 * @param offers what could be made instead, by those who may
 */
public record SearchPage(
    Narrowing narrowing,
    boolean asked,
    String words,
    String type,
    List<String> chosen,
    List<String> notices,
    @Nullable String export,
    String what,
    long total,
    long first,
    List<Tab> types,
    List<Choosing> facets,
    List<RecordLine> hits,
    Pagination pages,
    List<Offer> offers) {

  public SearchPage {
    chosen = List.copyOf(chosen);
    notices = List.copyOf(notices);
    types = List.copyOf(types);
    facets = List.copyOf(facets);
    hits = List.copyOf(hits);
    offers = List.copyOf(offers);
  }

  /** One way to narrow the results: a facet with the values that occur. */
  public record Choosing(String label, List<Value> values) {
    public Choosing {
      values = List.copyOf(values);
    }

    public boolean chosen() {
      return values.stream().anyMatch(Value::chosen);
    }
  }

  /** A value to narrow by, or, once chosen, to let go of. */
  public record Value(String label, long count, String href, boolean chosen) {}

  /**
   * A record that could be made.
   *
   * @param words of the search that it would begin with; may be none
   */
  public record Offer(String href, String kind, String words, String icon, String colour) {}

  public long last() {
    return first + hits.size() - 1;
  }
}
