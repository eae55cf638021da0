package redsigma.schema;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds the schema in force, and replaces it whole or not at all. */
@Component
public final class Schemas {

  private final Path apps;
  private final List<OwnedChapter> chapters;
  private volatile Schema current;

  @Autowired
  Schemas(SchemaSettings settings, List<OwnedChapter> chapters) {
    this(settings.apps(), chapters);
  }

  private Schemas(Path apps, List<OwnedChapter> chapters) {
    this.apps = apps;
    this.chapters = List.copyOf(chapters);
    this.current =
        switch (read()) {
          case Reload.Loaded(Schema schema) -> schema;
          case Reload.Refused(List<SchemaProblem> problems) -> throw new BrokenPackages(problems);
        };
  }

  /** Those of a folder, without the house around them. Throws {@link BrokenPackages}. */
  public static Schemas of(Path apps) {
    return new Schemas(apps, List.of());
  }

  /** The folder of the packages, for rooms that keep files of their own in it. */
  public Path apps() {
    return apps;
  }

  public Schema current() {
    return current;
  }

  /** Reads the packages anew; a broken package leaves the schema in force as it was. */
  public synchronized Reload reload() {
    var read = read();
    if (read instanceof Reload.Loaded(Schema schema)) {
      current = schema;
    }
    return read;
  }

  private Reload read() {
    var read = SchemaReader.read(apps);
    if (read instanceof Reload.Loaded(Schema schema)) {
      var problems = chapters.stream().flatMap(chapter -> problems(schema, chapter)).toList();
      return problems.isEmpty() ? read : new Reload.Refused(problems);
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
