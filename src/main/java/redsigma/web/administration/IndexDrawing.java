package redsigma.web.administration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.search.Drift;
import redsigma.search.IndexStatus;
import redsigma.search.Reindex;
import redsigma.web.frame.Times;

/** Draws how the index is: what is under way, and how far it had drifted from the records. */
@Component
class IndexDrawing {

  private final Reindex index;
  private final Schemas schemas;
  private final Times times;

  IndexDrawing(Reindex index, Schemas schemas, Times times) {
    this.index = index;
    this.schemas = schemas;
    this.times = times;
  }

  List<Part> parts() {
    var status = index.status();
    var parts = new ArrayList<Part>();
    parts.add(new Part.Facts("Index", facts(status)));
    Optional.ofNullable(status.compared()).map(this::comparison).ifPresent(parts::add);
    parts.add(
        new Part.Form(
            "Compare the index with the records",
            "/administration/system/comparisons",
            "Compare and mend",
            false,
            List.of()));
    parts.add(
        new Part.Form(
            "Index all records again",
            "/administration/system/rebuilds",
            "Rebuild",
            false,
            List.of()));
    return parts;
  }

  private List<Fact> facts(IndexStatus status) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("State", state(status.state())));
    var rebuilding = status.rebuilding();
    if (rebuilding != null) {
      facts.add(new Fact("Rebuild", progress(rebuilding)));
    }
    var documents = status.documents();
    facts.add(
        new Fact("Records in it", documents == null ? "Not known" : "%,d".formatted(documents)));
    facts.add(new Fact("On their way into it", "%,d".formatted(status.pending())));
    var checkpoint = Optional.ofNullable(status.lastCheckpoint()).map(times::near);
    facts.add(new Fact("Made safe on disk", checkpoint.orElse("Not since the start")));
    return facts;
  }

  private static String state(IndexStatus.State state) {
    return switch (state) {
      case CURRENT -> "Everything saved can be found";
      case CATCHING_UP -> "Catching up with what was saved before a fall";
      case REBUILDING -> "Being built anew: everything can be found meanwhile";
      case BUILDING -> "Being built from nothing: not everything can be found yet";
      case AWAY -> "Does not answer. Saving goes on, and it catches up by itself";
    };
  }

  private static String progress(IndexStatus.Rebuilding rebuilding) {
    var left = rebuilding.left().map(IndexDrawing::spoken).orElse("time left not known yet");
    return "%,d of %,d records · %s".formatted(rebuilding.done(), rebuilding.total(), left);
  }

  private static String spoken(Duration left) {
    return left.toSeconds() < 90
        ? "about %d seconds left".formatted(left.toSeconds())
        : "about %d minutes left".formatted((left.toSeconds() + 59) / 60);
  }

  private Part comparison(IndexStatus.Compared compared) {
    var lines = compared.drifts().stream().map(this::line).toList();
    var at = compared.at();
    var when = at == null ? "under way" : times.near(at);
    return Part.Listing.of(
        "Compared with the records, " + when,
        List.of("Kind", "Records", "In the index", "Missing", "Stale", "Of no record"),
        lines,
        "There was nothing to compare.");
  }

  private Part.Line line(Drift drift) {
    var title =
        schemas.current().findType(drift.type()).map(RecordType::plural).orElse(drift.type());
    var cells =
        List.of(
            "%,d".formatted(drift.stored()),
            "%,d".formatted(drift.indexed()),
            mended(drift.missing()),
            mended(drift.stale()),
            mended(drift.orphaned()));
    return new Part.Line(title, null, cells, 0, null);
  }

  private static String mended(long count) {
    return count == 0 ? "0" : "%,d, mended".formatted(count);
  }
}
