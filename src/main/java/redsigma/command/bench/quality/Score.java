package redsigma.command.bench.quality;

import java.util.ArrayList;
import java.util.List;
import redsigma.command.bench.Timings;
import redsigma.command.bench.region.Region;
import redsigma.command.bench.region.Thing;
import redsigma.record.RecordId;

/** How one contender did with the questions of one mistake. */
final class Score {

  private final Region region;
  private final List<String> missed = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();
  private int first;
  private int found;

  Score(Region region) {
    this.region = region;
  }

  void ask(Contender contender, Question question) {
    long start = System.nanoTime();
    var ids = contender.first(question.words());
    times.add(System.nanoTime() - start);
    var right = ids.stream().map(id -> isMeant(question, id)).toList();
    first += !right.isEmpty() && right.getFirst() ? 1 : 0;
    found += right.contains(true) ? 1 : 0;
    if (!right.contains(true)) {
      missed.add(question.words());
    }
  }

  private boolean isMeant(Question question, RecordId id) {
    return Thing.of(id).map(thing -> question.means(Dossier.of(region, thing))).orElse(false);
  }

  List<String> missed() {
    return missed;
  }

  Outcome outcome() {
    var timings = timings();
    return new Outcome(
        times.size(),
        share(found),
        share(first),
        timings.percentile(0.50),
        timings.percentile(0.95));
  }

  private double share(int of) {
    return times.isEmpty() ? 0 : Math.round(1000.0 * of / times.size()) / 10.0;
  }

  private Timings timings() {
    long sum = times.stream().mapToLong(Long::longValue).sum();
    return new Timings(times.stream().mapToLong(Long::longValue).toArray(), sum);
  }

  Score plus(Score more) {
    var both = new Score(region);
    both.times.addAll(times);
    both.times.addAll(more.times);
    both.first = first + more.first;
    both.found = found + more.found;
    return both;
  }

  /** In per cent and milliseconds. */
  record Outcome(int asked, double top5, double top1, double p50, double p95) {
    @Override
    public String toString() {
      return "%5.1f %5.1f %8.1f %8.1f".formatted(top5, top1, p50, p95);
    }
  }
}
