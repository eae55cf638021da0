package redsigma.schema;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One package as its files stand: taken apart, but not understood yet.
 *
 * @param head app.yaml, or null when it could not be read
 * @param unread the names of files that could not be read; what they declare is not held missing
 */
record PackageSource(
    AppPackage app,
    @Nullable Part head,
    List<Part> types,
    List<Part> links,
    List<Part> lists,
    List<Part> examples,
    Set<String> unread) {

  PackageSource {
    types = List.copyOf(types);
    links = List.copyOf(links);
    lists = List.copyOf(lists);
    examples = List.copyOf(examples);
    unread = Set.copyOf(unread);
  }

  String name() {
    return app.name();
  }
}
