package redsigma.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Every format takes any text; what it made of one it makes again. */
public final class FormatFuzz {

  private FormatFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, UTF_8);
    for (var format : Format.values()) {
      var plain = format.normalise(text);
      if (!format.normalise(plain).equals(plain)) {
        throw new IllegalStateException(format + " makes two things of " + plain);
      }
      format.display(text);
      format.warning(text);
    }
  }
}
