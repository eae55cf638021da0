package redsigma.command.bench.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import redsigma.command.Terminal;
import redsigma.search.Reindex;

/** A region that is loaded and can be found, and what it took to get there. */
@Component
public class RegionIndex {

  private static final int STEP = 200_000;
  private static final double MEGABYTE = 1024.0 * 1024;

  private final RegionLoader loader;
  private final Reindex reindex;
  private final Environment settings;

  RegionIndex(RegionLoader loader, Reindex reindex, Environment settings) {
    this.loader = loader;
    this.reindex = reindex;
    this.settings = settings;
  }

  /** A region ready to be asked about, and the figures of its making. */
  public record Ready(Region region, long records, Map<String, Object> figures) {
    public Ready {
      figures = Map.copyOf(figures);
    }
  }

  /** Loads and indexes a region; what the folder has of it from an earlier run is kept. */
  public Ready prepare(Terminal terminal, long seed, int people) {
    var loaded = loader.load(terminal, seed, people);
    var figures = new LinkedHashMap<String, Object>();
    figures.put("records", loaded.records());
    double written = loaded.took().toMillis() / 1e3;
    if (written > 0) {
      terminal.say("%,d records written in %.1f s".formatted(loaded.records(), written));
      figures.put("writeSeconds", written);
    }
    reindex.awaitAll();
    if (!Objects.equals(reindex.status().documents(), loaded.records())) {
      double seconds = build(terminal);
      double perSecond = Math.round(loaded.records() / seconds);
      terminal.say("Indexed in %.1f s: %,.0f records a second".formatted(seconds, perSecond));
      figures.put("indexSeconds", Math.round(seconds * 10) / 10.0);
      figures.put("indexPerSecond", perSecond);
    }
    double megabytes = Math.round(size(folder()) / MEGABYTE);
    terminal.say("The index takes %,.0f MB".formatted(megabytes));
    figures.put("indexMegabytes", megabytes);
    return new Ready(loaded.region(), loaded.records(), figures);
  }

  private double build(Terminal terminal) {
    long start = System.nanoTime();
    var next = new AtomicLong(STEP);
    reindex.run(
        (done, total) -> {
          if (done >= next.get()) {
            terminal.say("%,d of %,d indexed".formatted(done, total));
            next.set(done + STEP);
          }
        });
    return (System.nanoTime() - start) / 1e9;
  }

  private Path folder() {
    return Path.of(settings.getProperty("redsigma.search.folder", "data/index"));
  }

  private static long size(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
