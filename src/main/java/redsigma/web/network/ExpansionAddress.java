package redsigma.web.network;

import org.springframework.web.util.UriComponentsBuilder;
import redsigma.record.RecordId;

/** A question about what lies around a record, as its address says it. */
public record ExpansionAddress(
    RecordId centre,
    int hops,
    boolean latest,
    String type,
    String since,
    String until,
    boolean withdrawn,
    boolean through,
    boolean more) {

  static final String LATEST = "latest";

  public String page() {
    return "/records/%s/network".formatted(centre);
  }

  public ExpansionAddress ofType(String type) {
    return new ExpansionAddress(
        centre, hops, latest, type, since, until, withdrawn, through, false);
  }

  public ExpansionAddress withMore() {
    return new ExpansionAddress(centre, hops, latest, type, since, until, withdrawn, through, true);
  }

  /** The same question with or without what connects everything. */
  public ExpansionAddress through(boolean through) {
    return new ExpansionAddress(
        centre, hops, latest, type, since, until, withdrawn, through, false);
  }

  public String href() {
    var url = UriComponentsBuilder.fromPath(page()).queryParam("hops", hops);
    if (latest) {
      url.queryParam("order", LATEST);
    }
    if (!type.isEmpty()) {
      url.queryParam("type", type);
    }
    if (withdrawn) {
      url.queryParam("withdrawn", true);
    }
    if (through) {
      url.queryParam("through", true);
    }
    if (more) {
      url.queryParam("more", true);
    }
    return url.queryParam("since", "{since}")
        .queryParam("until", "{until}")
        .encode()
        .buildAndExpand(since, until)
        .toUriString();
  }
}
