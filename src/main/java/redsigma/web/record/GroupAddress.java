package redsigma.web.record;

import org.springframework.web.util.UriComponentsBuilder;
import redsigma.record.LinkGroup;
import redsigma.record.RecordId;

/** Where one group of a record's links is shown, page by page. */
final class GroupAddress {

  private GroupAddress() {}

  static String of(RecordId id, LinkGroup group, int page) {
    return UriComponentsBuilder.fromPath("/records/{id}/links")
        .queryParam("type", group.linkType())
        .queryParam("reversed", group.reversed())
        .queryParam("to", group.otherType())
        .queryParam("page", page)
        .buildAndExpand(id)
        .toUriString();
  }
}
