package redsigma.web.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Portrait.Fact;
import redsigma.web.form.FieldView;
import redsigma.web.frame.Pagination;

/** What an administration page is made of; one template draws each. */
public sealed interface Part {

  /** Something to be told: an outcome, or what stands in the way. */
  record Told(String tone, String text) implements Part {}

  record Facts(String title, List<Fact> facts) implements Part {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Sentences that belong together. */
  record Words(String title, List<String> sentences) implements Part {
    public Words {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A table.
   *
   * @param empty what to do when it has no line yet
   */
  record Listing(
      String title,
      List<Column> columns,
      List<Line> lines,
      String empty,
      @Nullable Pagination pages)
      implements Part {

    public Listing {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }

    static Listing of(String title, List<String> columns, List<Line> lines, String empty) {
      var heads = columns.stream().map(head -> new Column(head, null, false)).toList();
      return new Listing(title, heads, lines, empty, null);
    }
  }

  /** A column's head, and how to sort by it when one can. */
  record Column(String title, @Nullable String href, boolean sorted) {}

  /**
   * A row of a table; the first of its cells names it.
   *
   * @param depth how many lines it stands under
   */
  record Line(
      String first, @Nullable String href, List<String> cells, int depth, @Nullable Ask ask) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** A form. One that only asks changes nothing and has an address of its own. */
  record Form(String title, String action, String button, boolean asks, List<FieldView> fields)
      implements Part {
    public Form {
      fields = List.copyOf(fields);
    }
  }

  /** A page that tells more. */
  record Way(String text, String href) implements Part {}

  /** A deed that asks once more before it is done. */
  record Ask(String action, String ask, String question, String deed, String about)
      implements Part {}
}
