package redsigma.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.intake.Batch;
import redsigma.intake.BatchFile;
import redsigma.intake.Counts;
import redsigma.intake.Intake;
import redsigma.intake.LedgerFilter;
import redsigma.intake.LedgerLine;
import redsigma.intake.Outcome;
import redsigma.record.Portrait;
import redsigma.web.frame.Names;
import redsigma.web.frame.Pagination;
import redsigma.web.frame.Tab;
import redsigma.web.frame.Times;

/** Draws an import for its page. */
@Component
class ImportDrawing {

  private static final int PAGE = 50;

  private final Intake intake;
  private final IncomingFolder incoming;
  private final Names names;
  private final Times times;

  ImportDrawing(Intake intake, IncomingFolder incoming, Names names, Times times) {
    this.intake = intake;
    this.incoming = incoming;
    this.names = names;
    this.times = times;
  }

  static String href(UUID batch) {
    return "/administration/imports/" + batch;
  }

  ImportPage draw(Batch batch, @Nullable Outcome outcome, int page) {
    var filter = new LedgerFilter(null, outcome, outcome == null);
    long count = intake.countLines(batch.id(), filter);
    int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 1, pages);
    var lines = intake.lines(batch.id(), filter, PAGE, (shown - 1) * PAGE);
    return new ImportPage(
        batch.id().toString(),
        batch.title(),
        progress(batch),
        facts(batch),
        rows(batch),
        outcomes(batch, outcome),
        lines.stream().map(line -> entry(batch, line)).toList(),
        Pagination.of(shown, pages, number -> address(batch, outcome) + "&page=" + number),
        batch.counts().rejected() > 0,
        again(batch));
  }

  ImportPage.Progress progress(Batch batch) {
    var said =
        "%,d of about %,d rows, %,d rejected"
            .formatted(batch.read(), batch.expected(), batch.counts().rejected());
    return new ImportPage.Progress(
        href(batch.id()) + "/progress",
        words(batch.state()),
        batch.percent(),
        said,
        batch.state() == Batch.State.RUNNING);
  }

  static String words(Batch.State state) {
    return switch (state) {
      case RUNNING -> "At work";
      case INTERRUPTED -> "Interrupted";
      case FINISHED -> "Finished";
      case ABANDONED -> "Replaced by a later import";
    };
  }

  private List<Portrait.Fact> facts(Batch batch) {
    var finished = batch.finishedAt();
    var by = batch.startedBy();
    var called = names.of(Stream.of(by)).getOrDefault(by, by);
    return List.of(
        new Portrait.Fact("Started", times.near(batch.startedAt()) + " by " + called),
        new Portrait.Fact("Ended", finished == null ? "Not yet" : times.near(finished)),
        new Portrait.Fact("Source system", batch.system()),
        new Portrait.Fact("Folder", batch.folder()));
  }

  private static List<ImportPage.Row> rows(Batch batch) {
    var rows = new ArrayList<ImportPage.Row>();
    for (BatchFile file : batch.files()) {
      rows.add(
          new ImportPage.Row(
              file.file(),
              file.becomes(),
              numbers(file.read(), file.counts()),
              file.reconciles(),
              false));
    }
    rows.add(
        new ImportPage.Row(
            "All files", "", numbers(batch.read(), batch.counts()), batch.reconciles(), true));
    return rows;
  }

  private static List<String> numbers(long read, Counts counts) {
    return List.of(
            read,
            counts.loaded(),
            counts.unchanged(),
            counts.updated(),
            counts.rejected(),
            counts.skipped())
        .stream()
        .map(number -> String.format(Locale.UK, "%,d", number))
        .toList();
  }

  /** First what has something to say, then each outcome. */
  private static List<Tab> outcomes(Batch batch, @Nullable Outcome chosen) {
    var counts = batch.counts();
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab("With a remark", address(batch, null), chosen == null, null));
    for (var outcome : Outcome.values()) {
      long count =
          switch (outcome) {
            case LOADED -> counts.loaded();
            case UNCHANGED -> counts.unchanged();
            case UPDATED -> counts.updated();
            case REJECTED -> counts.rejected();
            case SKIPPED -> counts.skipped();
          };
      tabs.add(new Tab(words(outcome), address(batch, outcome), outcome == chosen, count));
    }
    return tabs;
  }

  private static String address(Batch batch, @Nullable Outcome outcome) {
    return href(batch.id()) + "?outcome=" + (outcome == null ? "" : outcome.name());
  }

  private static String words(Outcome outcome) {
    var name = outcome.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static ImportPage.Entry entry(Batch batch, LedgerLine line) {
    var file = batch.files().get(line.ordinal());
    var target = line.target();
    return new ImportPage.Entry(
        file.file(),
        String.format(Locale.UK, "%,d", line.line()),
        words(line.outcome()),
        line.reason() == null ? "" : line.reason(),
        line.key() == null ? "" : line.key(),
        target == null || file.kind() == BatchFile.Kind.RELATIONSHIPS ? null : "/records/" + target,
        line.text() == null ? "" : line.text());
  }

  private ImportPage.@Nullable Again again(Batch batch) {
    return batch.state() == Batch.State.INTERRUPTED
        ? incoming
            .typed(batch.folder())
            .map(folder -> new ImportPage.Again(batch.mapping(), folder))
            .orElse(null)
        : null;
  }
}
