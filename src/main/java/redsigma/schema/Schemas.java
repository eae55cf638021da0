package redsigma.schema;

import java.util.List;

/** Holds the schema in force, and replaces it whole or not at all. */
public interface Schemas {

  Schema current();

  /** Reads the packages anew; a broken package leaves the schema in force as it was. */
  Reload reload();

  /** What came of a reload. */
  sealed interface Reload {
    record Loaded(Schema schema) implements Reload {}

    record Refused(List<SchemaProblem> problems) implements Reload {}
  }
}
