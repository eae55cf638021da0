package redsigma.web.form;

import java.util.List;
import redsigma.record.RecordId;
import redsigma.record.Values;

/**
 * A form as it was understood.
 *
 * @param before the links that stood in the form when it was opened
 * @param unread what could not be understood; while there is any, nothing is saved
 */
public record Reading(
    Values values, List<LinkRow> links, List<RecordId> before, List<Unread> unread) {
  public Reading {
    links = List.copyOf(links);
    before = List.copyOf(before);
    unread = List.copyOf(unread);
  }
}
