package redsigma.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes one package's folder apart into the parts of its files. */
final class PackageReader {

  private static final String APP_FILE = "app.yaml";
  private static final String LINKS_FILE = "links.yaml";
  private static final int LAST = 100_000;

  private final AppFiles files;
  private final Problems problems;
  private final Path folder;
  private final Set<String> unread = new HashSet<>();

  private final String suffix;

  private PackageReader(AppFiles files, Problems problems, Path folder, String suffix) {
    this.files = files;
    this.problems = problems;
    this.folder = folder;
    this.suffix = suffix;
  }

  static PackageSource read(AppFiles files, Problems problems, Path folder) {
    return new PackageReader(files, problems, folder, "").read();
  }

  /** A folder that is laid over the package of its name; it has no head of its own. */
  static PackageSource laidOver(AppFiles files, Problems problems, Path folder, String suffix) {
    return new PackageReader(files, problems, folder, suffix).read();
  }

  private PackageSource read() {
    files.checkFolders(folder);
    var name = folder.getFileName() + suffix;
    var head = suffix.isEmpty() ? head() : noHead();
    var chapters = new HashMap<String, Chapter>();
    var links = new ArrayList<Part>();
    for (var file : files.yaml(folder)) {
      switch (file.getFileName().toString()) {
        case APP_FILE -> {}
        case LINKS_FILE ->
            value(file)
                .flatMap(Value::part)
                .ifPresent(
                    part -> part.values().values().forEach(v -> v.part().ifPresent(links::add)));
        case String other ->
            value(file).ifPresent(value -> chapters.put(stem(other), Chapter.of(value)));
      }
    }
    var types = parts("types");
    var lists = parts("lists");
    var examples =
        files.yaml(folder.resolve("examples")).stream()
            .flatMap(file -> value(file).stream())
            .flatMap(value -> value.parts().stream())
            .toList();
    var app =
        head == null ? new AppPackage(name, name, name, LAST, chapters) : app(name, head, chapters);
    return new PackageSource(app, head, types, links, lists, examples, unread);
  }

  private @Nullable Part head() {
    var file = folder.resolve(APP_FILE);
    if (!Files.exists(file)) {
      problems.add(
          files.name(file),
          0,
          "The package has no app.yaml.",
          "Write one with app, title, icon and order, or take the folder away.");
      return null;
    }
    return value(file).flatMap(Value::part).orElse(null);
  }

  private @Nullable Part noHead() {
    var file = folder.resolve(APP_FILE);
    if (Files.exists(file)) {
      problems.add(
          files.name(file), 1, "The package is the baseline's.", "Take app.yaml out of here.");
    }
    return null;
  }

  private static AppPackage app(String name, Part head, Map<String, Chapter> chapters) {
    head.knows(Keys.APP);
    var said = head.needed("app");
    if (!said.isEmpty() && !said.equals(name)) {
      head.problem(
          "app",
          "The package calls itself '%s' in the folder '%s'.".formatted(said, name),
          "Write app: %s, or rename the folder.".formatted(name));
    }
    if (!name.matches(Names.KEBAB)) {
      head.problem("app", "'%s' is no kebab-case name.".formatted(name), Names.KEBAB_REMEDY);
    }
    var order = head.find("order").flatMap(value -> value.whole(0, LAST)).orElse(LAST);
    Icons.check(head, "icon");
    return new AppPackage(name, head.needed("title"), head.needed("icon"), order, chapters);
  }

  private List<Part> parts(String subfolder) {
    return files.yaml(folder.resolve(subfolder)).stream()
        .flatMap(file -> value(file).stream())
        .flatMap(value -> part(value).stream())
        .toList();
  }

  private Optional<Part> part(Value value) {
    var part = value.part();
    if (part.isEmpty()) {
      unread.add(stem(value.file()));
    }
    return part;
  }

  private Optional<Value> value(Path file) {
    var value = files.read(file);
    if (value.isEmpty()) {
      unread.add(stem(file.getFileName().toString()));
    }
    return value;
  }

  private static String stem(String file) {
    return Stream.of(file.split("/")).reduce((_, last) -> last).orElse(file).replace(".yaml", "");
  }
}
