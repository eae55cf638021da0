package redsigma.web.home;

import java.util.List;
import java.util.UUID;
import redsigma.web.frame.RecordLine;

/**
 * What the home page shows.
 *
 * @param news records that came to match searches the viewer watches
 * @param newsUntil when the news was gathered, as ISO 8601: what is read is read up to then
 */
public record HomePage(
    String greeting,
    String today,
    List<AlertLine> alerts,
    List<RecordLine> news,
    String newsUntil,
    List<DraftLine> drafts,
    List<DraftLine> discarded,
    List<RecordLine> recent,
    List<RecordLine> changed) {

  public HomePage {
    alerts = List.copyOf(alerts);
    news = List.copyOf(news);
    drafts = List.copyOf(drafts);
    discarded = List.copyOf(discarded);
    recent = List.copyOf(recent);
    changed = List.copyOf(changed);
  }

  /** Something the viewer must be told of a record. */
  public record AlertLine(String href, String read, String text, String when) {}

  /** Something begun and not yet saved. */
  public record DraftLine(
      UUID id, String title, String kind, String icon, String colour, boolean edit, String when) {}
}
