package redsigma.schema;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds the schema in force, and replaces it whole or not at all. */
@Component
public final class Schemas {

  private final Path apps;
  private volatile Schema current;

  @Autowired
  Schemas(SchemaSettings settings) {
    this(settings.apps());
  }

  private Schemas(Path apps) {
    this.apps = apps;
    this.current =
        switch (SchemaReader.read(apps)) {
          case Reload.Loaded(Schema schema) -> schema;
          case Reload.Refused(List<SchemaProblem> problems) -> throw new BrokenPackages(problems);
        };
  }

  /** Those of a folder, without the house around them. Throws {@link BrokenPackages}. */
  public static Schemas of(Path apps) {
    return new Schemas(apps);
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
    var read = SchemaReader.read(apps);
    if (read instanceof Reload.Loaded(Schema schema)) {
      current = schema;
    }
    return read;
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
