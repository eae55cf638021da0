package redsigma.schema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a package's {@code examples/}: documentation, demo data and test data at once. */
public record Example(String key, String type, Map<String, Object> data, List<ExampleLink> links) {

  public Example {
    data = Ordered.copyOf(data);
    links = List.copyOf(links);
  }

  /** A link from the example to another, named by its key. */
  public record ExampleLink(
      String link,
      @Nullable String role,
      String to,
      @Nullable String from,
      @Nullable String until,
      @Nullable String certainty,
      @Nullable String because) {}
}
