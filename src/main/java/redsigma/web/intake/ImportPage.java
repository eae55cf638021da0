package redsigma.web.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Portrait;
import redsigma.web.frame.Pagination;
import redsigma.web.frame.Tab;

/** What one import's page shows. */
public record ImportPage(
    String id,
    String title,
    Progress progress,
    List<Portrait.Fact> facts,
    List<Row> rows,
    List<Tab> outcomes,
    List<Entry> entries,
    Pagination pages,
    boolean anyRejected,
    @Nullable Again again) {

  public ImportPage {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
    outcomes = List.copyOf(outcomes);
    entries = List.copyOf(entries);
  }

  /** How far it is; {@code moving} while there is something to wait for. */
  public record Progress(String href, String state, int percent, String said, boolean moving) {}

  /** One file's account; the last row is that of all files. */
  public record Row(
      String file, String becomes, List<String> numbers, boolean reconciles, boolean all) {
    public Row {
      numbers = List.copyOf(numbers);
    }
  }

  /** One line of the ledger. */
  public record Entry(
      String file,
      String line,
      String outcome,
      String reason,
      String key,
      @Nullable String href,
      String text) {}

  /** What starts an interrupted import again. */
  public record Again(String mapping, String folder) {}
}
