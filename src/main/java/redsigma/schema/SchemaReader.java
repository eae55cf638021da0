package redsigma.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Schemas.Reload;

/** Reads an apps folder into a schema, or tells everything that is wrong with it. */
final class SchemaReader {

  private SchemaReader() {}

  static Reload read(Path apps) {
    return read(apps, null).outcome();
  }

  /**
   * @param over the force's own folder, laid over the packages; none when null or not there
   */
  static PackagesRead read(Path apps, @Nullable Path over) {
    var problems = new Problems();
    var read = new ReadFiles();
    var files = new AppFiles(apps, problems, read);
    var baseline =
        files.packages().stream()
            .map(folder -> PackageReader.read(files, problems, folder))
            .toList();
    var overlay = OverlayReader.read(over, read, problems, baseline);
    var packages = new ArrayList<>(baseline);
    if (overlay != null) {
      packages.addAll(overlay.own());
    }
    packages.sort(
        Comparator.<PackageSource>comparingInt(source -> source.app().order())
            .thenComparing(PackageSource::name));
    var all = new ArrayList<>(packages);
    if (overlay != null) {
      all.addAll(overlay.laid());
    }
    var catalogue = Catalogue.of(packages, new BuildsOn(all));
    var hidden = overlay == null ? Map.<String, Set<String>>of() : overlay.layOver(catalogue);
    TypeCheck.checkAll(catalogue);
    catalogue.links().all().forEach(link -> LinkReader.check(link, catalogue));
    var examples = ExampleReader.read(all, catalogue);
    var version = read.version();
    return new PackagesRead(
        version,
        read.texts(),
        problems.none()
            ? new Reload.Loaded(schema(version, all, catalogue, new Hidden(hidden), examples))
            : new Reload.Refused(problems.sorted()));
  }

  private static Schema schema(
      String version,
      List<PackageSource> packages,
      Catalogue catalogue,
      Hidden hidden,
      List<Example> examples) {
    var types = new LinkedHashMap<String, RecordType>();
    catalogue.types().values().forEach((name, type) -> types.put(name, hidden.from(type)));
    return new Schema(
        version,
        packages.stream()
            .filter(source -> source.head() != null || !source.app().chapters().isEmpty())
            .map(PackageSource::app)
            .toList(),
        types,
        catalogue.links().values(),
        catalogue.lists().values(),
        examples.stream().map(hidden::from).toList());
  }
}
