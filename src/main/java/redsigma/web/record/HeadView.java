package redsigma.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Portrait;
import redsigma.web.frame.Tab;

/**
 * What stays in sight on every page of a record.
 *
 * @param writes whether links may be added
 * @param edits whether the record itself may be changed
 * @param reports forms that can be opened about this record
 * @param told what has just been done to it
 * @param undo how that is taken back, if it can be
 */
public record HeadView(
    Portrait portrait,
    String href,
    boolean writes,
    boolean edits,
    List<NewReport> reports,
    List<Tab> tabs,
    @Nullable String told,
    List<String> warnings,
    @Nullable Undo undo) {

  public HeadView {
    reports = List.copyOf(reports);
    tabs = List.copyOf(tabs);
    warnings = List.copyOf(warnings);
  }

  /** A kind of event that can be reported about the record. */
  public record NewReport(String href, String title, String icon, String colour) {}
}
