package redsigma.schema;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds the schema in force, and replaces it whole or not at all. */
@Component
public final class Schemas {

  private static final String DISK = "loaded";

  private static final Clock NO_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final Path apps;
  private final @Nullable Path overlay;
  private final List<OwnedChapter> chapters;
  private final KeptVersions kept;
  private volatile InForce inForce;

  @Autowired
  Schemas(SchemaSettings settings, List<OwnedChapter> chapters, Clock clock) {
    this(
        settings.apps(),
        settings.overlay(),
        chapters,
        new KeptVersions(settings.versions(), clock));
  }

  private Schemas(
      Path apps, @Nullable Path overlay, List<OwnedChapter> chapters, KeptVersions kept) {
    this.apps = apps;
    this.overlay = overlay;
    this.chapters = List.copyOf(chapters);
    this.kept = kept;
    var read = kept.held().flatMap(kept::read).map(this::judged).orElseGet(this::onDisk);
    this.inForce =
        switch (read.outcome()) {
          case Reload.Loaded(Schema schema) -> new InForce(schema, read);
          case Reload.Refused(List<SchemaProblem> problems) -> throw new BrokenPackages(problems);
        };
    kept.keep(read, "start", DISK);
  }

  private record InForce(Schema schema, PackagesRead read) {}

  /** Those of a folder, without the house around them. Throws {@link BrokenPackages}. */
  public static Schemas of(Path apps) {
    return new Schemas(apps, null, List.of(), new KeptVersions(null, NO_TIME));
  }

  /** The folder of the packages, for rooms that keep files of their own in it. */
  public Path apps() {
    return apps;
  }

  Path overlay() {
    return Objects.requireNonNull(overlay, "There is no overlay");
  }

  public Schema current() {
    return inForce.schema();
  }

  /** What is in force, as it was read. */
  public PackagesRead inForce() {
    return inForce.read();
  }

  /** What stands on disk now, in force or not. */
  public PackagesRead onDisk() {
    return judged(SchemaReader.read(apps, overlay));
  }

  /** The version that a roll-back holds in force, whatever is on disk. */
  public Optional<String> held() {
    return kept.held();
  }

  /** What came into force so far, the latest first. */
  public List<PackageLoad> loads() {
    return kept.loads();
  }

  /** A version that was in force, judged by the rooms of today. */
  public Optional<PackagesRead> version(String version) {
    return kept.read(version).map(this::judged);
  }

  public Reload reload() {
    return reload("the system");
  }

  /** Reads the packages anew; a broken package leaves the schema in force as it was. */
  public synchronized Reload reload(String by) {
    var read = onDisk();
    if (read.outcome() instanceof Reload.Loaded) {
      kept.hold(null);
    }
    return enforce(read, by, DISK);
  }

  /** Puts a version into force that was before, and holds it there until the next reload. */
  public synchronized Reload rollBack(String version, String by) {
    var read = version(version).orElse(null);
    if (read == null) {
      return new Reload.Refused(
          List.of(
              new SchemaProblem(
                  "",
                  0,
                  "There is no version '%s', or its files are no more what they were."
                      .formatted(version),
                  "Choose another.")));
    }
    if (read.outcome() instanceof Reload.Loaded) {
      kept.hold(version);
    }
    return enforce(read, by, "rolled back");
  }

  private Reload enforce(PackagesRead read, String by, String deed) {
    if (read.outcome() instanceof Reload.Loaded(Schema schema)) {
      inForce = new InForce(schema, read);
      kept.keep(read, by, deed);
    }
    return read.outcome();
  }

  /** Rooms that own chapters have their say. */
  private PackagesRead judged(PackagesRead read) {
    if (read.outcome() instanceof Reload.Loaded(Schema schema)) {
      var problems = chapters.stream().flatMap(chapter -> problems(schema, chapter)).toList();
      return problems.isEmpty() ? read : read.with(new Reload.Refused(problems));
    }
    return read;
  }

  private static Stream<SchemaProblem> problems(Schema schema, OwnedChapter chapter) {
    return schema.packages().stream()
        .flatMap(
            app -> {
              try {
                app.chapter(chapter.name(), chapter.shape());
                return Stream.empty();
              } catch (BrokenPackages broken) {
                return broken.problems().stream();
              }
            });
  }

  /** What came of a reload. */
  public sealed interface Reload {

    record Loaded(Schema schema) implements Reload {}

    record Refused(List<SchemaProblem> problems) implements Reload {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
