package redsigma.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.RecordId;
import redsigma.record.Values;
import redsigma.schema.Field;

/**
 * One row of a link field as it was read.
 *
 * @param other the record at the other end, which a made row makes first
 * @param made what the new record holds, null when an existing one was picked
 * @param link the link the row stood for when the form was opened
 */
public record LinkRow(
    String input,
    Field field,
    RecordId other,
    @Nullable Made made,
    @Nullable String role,
    Certainty certainty,
    @Nullable String from,
    @Nullable String until,
    @Nullable RecordId link) {

  /** A record made in place, and what it is linked with. */
  public record Made(String type, Values data, List<LinkRow> links) {
    public Made {
      links = List.copyOf(links);
    }
  }
}
