package redsigma.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer wants a record to be.
 *
 * @param version the version the viewer read; 0 makes a new record
 * @param data the whole data as it shall stand
 * @param custody whose it is to be, and how kept
 * @param draft the draft this save completes, removed with it
 */
public record Change(
    RecordId id,
    String type,
    int version,
    Values data,
    List<LinkChange> links,
    Custody custody,
    @Nullable Source source,
    @Nullable String reason,
    @Nullable UUID draft) {

  public Change {
    links = List.copyOf(links);
  }

  public static Change create(RecordId id, String type, Values data) {
    return new Change(id, type, 0, data, List.of(), Custody.SAME, null, null, null);
  }

  public static Change of(Record record, Values data) {
    return new Change(
        record.id(),
        record.type(),
        record.version(),
        data,
        List.of(),
        Custody.SAME,
        null,
        null,
        null);
  }

  public boolean creates() {
    return version == 0;
  }

  public Change withData(Values data) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }

  public Change withLinks(List<LinkChange> links) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }

  public Change withSource(Source source) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }

  public Change withCustody(Custody custody) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }

  /** The same change, made on what its maker read at that version. */
  public Change at(int version) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }

  public Change because(@Nullable String reason) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }

  public Change withDraft(@Nullable UUID draft) {
    return new Change(id, type, version, data, links, custody, source, reason, draft);
  }
}
