package redsigma.web.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import redsigma.document.Document;

/**
 * A file as pages show it.
 *
 * @param about what it is and how large
 * @param picture address of a small picture of it, or null
 */
public record FileLine(
    String id, String name, String about, String href, @Nullable String picture) {

  public static FileLine of(Document document) {
    var href = "/documents/" + document.id();
    return new FileLine(
        document.id().toString(),
        document.name(),
        "%s, %s".formatted(document.kind(), size(document.size())),
        href,
        document.isImage() ? picture(document.id().toString(), 320) : null);
  }

  /** The address of a small picture of an image, of so many pixels a side. */
  public static String picture(String id, int side) {
    return "/documents/%s/thumbnail?side=%d".formatted(id, side);
  }

  private static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? "%,d kB".formatted(Math.round(bytes / 1_000.0))
        : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
  }
}
