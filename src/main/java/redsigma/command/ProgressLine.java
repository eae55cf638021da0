package redsigma.command;

import java.time.Duration;
import redsigma.intake.Batch;

/** Says now and then how far an import is: rows a second, percent, time left. */
final class ProgressLine {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Terminal terminal;
  private final long began = System.nanoTime();
  private long said = began;
  private long firstRead = -1;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  void show(Batch batch) {
    long now = System.nanoTime();
    if (now - said < PAUSE.toNanos()) {
      return;
    }
    said = now;
    long left = batch.expected() - batch.read();
    double rate = rate(batch, now);
    terminal.say(
        "%,9d of %,d rows · %d%% · %,.0f rows/s · %s left"
            .formatted(
                batch.read(),
                batch.expected(),
                batch.percent(),
                rate,
                rate < 1 ? "?" : spoken((long) (left / rate))));
  }

  String summary(Batch batch) {
    long now = System.nanoTime();
    return "%,d rows in %.1f s: %,.0f records and links a second"
        .formatted(batch.read() - Math.max(0, firstRead), (now - began) / 1e9, rate(batch, now));
  }

  String spent() {
    return "%.1f s".formatted((System.nanoTime() - began) / 1e9);
  }

  private double rate(Batch batch, long now) {
    double seconds = Math.max(0.001, (now - began) / 1e9);
    return (batch.read() - Math.max(0, firstRead)) / seconds;
  }

  private static String spoken(long seconds) {
    return seconds < 90 ? seconds + " s" : (seconds + 59) / 60 + " min";
  }
}
