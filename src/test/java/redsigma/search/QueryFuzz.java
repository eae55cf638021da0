package redsigma.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import redsigma.intake.SmallSchema;
import redsigma.schema.Schema;

/** Whatever is typed into the box is read, and to no more than the box promises. */
public final class QueryFuzz {

  private QueryFuzz() {}

  private static final Schema SCHEMA = SmallSchema.schema();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public static void fuzzerTestOneInput(byte[] input) {
    var sought = QueryReader.read(new String(input, UTF_8), SCHEMA, TODAY);
    if (sought.typed().length() > 300 || sought.units().size() > 10) {
      throw new IllegalStateException("More was read than is searched for");
    }
  }
}
