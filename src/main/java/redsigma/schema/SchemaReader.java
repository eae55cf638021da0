package redsigma.schema;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import redsigma.schema.Schemas.Reload;

/** Reads an apps folder into a schema, or tells everything that is wrong with it. */
final class SchemaReader {

  private SchemaReader() {}

  static Reload read(Path apps) {
    var problems = new Problems();
    var files = new AppFiles(apps, problems);
    var packages =
        files.packages().stream()
            .map(folder -> PackageReader.read(files, problems, folder))
            .sorted(
                Comparator.<PackageSource>comparingInt(source -> source.app().order())
                    .thenComparing(PackageSource::name))
            .toList();
    var catalogue = Catalogue.of(packages, new BuildsOn(packages));
    TypeCheck.checkAll(catalogue);
    catalogue.links().all().forEach(link -> LinkReader.check(link, catalogue));
    var examples = ExampleReader.read(packages, catalogue);
    return problems.none()
        ? new Reload.Loaded(schema(files.version(), packages, catalogue, examples))
        : new Reload.Refused(problems.sorted());
  }

  private static Schema schema(
      String version, List<PackageSource> packages, Catalogue catalogue, List<Example> examples) {
    return new Schema(
        version,
        packages.stream().map(PackageSource::app).toList(),
        catalogue.types().values(),
        catalogue.links().values(),
        catalogue.lists().values(),
        examples);
  }
}
