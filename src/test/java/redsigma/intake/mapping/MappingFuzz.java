package redsigma.intake.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import redsigma.intake.SmallSchema;

/** Any text is a mapping, or has problems that are told. */
public final class MappingFuzz {

  private MappingFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    var reading = MappingReader.read("fuzz.yaml", new String(input, UTF_8), SmallSchema.schema());
    if (reading.problems().isEmpty()) {
      reading.mapping().nodes().forEach(node -> node.columns().size());
    }
  }
}
