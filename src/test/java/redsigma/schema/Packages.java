package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import redsigma.schema.Schemas.Reload;

/** A small folder of packages to read: good as it is made, and broken file by file. */
final class Packages {

  static final String TYPE = "shop/types/sale.yaml";
  static final String LINKS = "shop/links.yaml";
  static final String LIST = "shop/lists/fruit.yaml";
  static final String EXAMPLES = "shop/examples/sales.yaml";

  private final Path apps;

  private Packages(Path apps) {
    this.apps = apps;
  }

  static Packages in(Path apps) {
    var packages = new Packages(apps);
    packages.write(
        "ground/app.yaml",
        """
        app: ground
        title: Ground
        icon: users
        order: 1
        """);
    packages.write(
        "ground/types/buyer.yaml",
        """
        type: buyer
        title: Buyer
        plural: Buyers
        kind: entity
        icon: user
        colour: blue
        reference: "B{serial:6}"
        headline: "{names.surname}"
        fields:
          names: { type: group, item: name, label: Names, fields: { surname: { type: text, label: Surname } } }
        form:
          - { section: Names, fields: [names] }
        """);
    packages.write(
        "shop/app.yaml",
        """
        app: shop
        title: Shop
        icon: store
        order: 2
        builds-on: [ground]
        """);
    packages.write(
        TYPE,
        """
        type: sale
        title: Sale
        plural: Sales
        kind: event
        icon: hand
        colour: amber
        reference: "S{force}{yy}{serial:6}"
        headline: "{kind}[ at {soldAt}]"
        summary: "[{weight}]"
        happened: soldAt
        banner:
          fields: [kind]
          links: [sold-to]
        fields:
          soldAt: { type: dateTime, label: "When?", default: now }
          kind:   { type: code, list: fruit, label: Which one, default: APPLE, facet: true, chip: as-coded }
          weight: { type: number, decimals: 2, min: 0, max: 50, unit: kg, label: Weight, when: "kind == 'APPLE'" }
          buyer:  { type: link, link: sold-to, to: buyer, role: OLD, label: Buyer }
          rows:   { type: group, item: row, label: Rows, fields: { note: { type: text, label: Note } } }
        form:
          - { section: The sale, fields: [soldAt, kind, weight] }
          - { section: The buyer, when: "rows != null && rows.exists(r, r.note == 'x')", fields: [buyer, rows] }
        """);
    packages.write(
        LINKS,
        """
        sold-to:
          title: Sold to
          from: sale
          to: buyer
          words: { forward: sold to, reverse: bought }
          roles:
            OLD: { label: Old customer, tone: good }
        """);
    packages.write(
        LIST,
        """
        list: fruit
        title: Fruit
        codes:
          APPLE: Apple
          PEAR: { label: Pear, national: 03, from: 2017-04-01, until: 2030-01-01, tone: danger }
          NO: None
        """);
    packages.write(
        EXAMPLES,
        """
        - key: first-sale
          type: sale
          data: { soldAt: "2026-11-12T21:40:00Z", kind: PEAR, weight: 1.50, rows: [{ note: 007 }] }
          links:
            - { link: sold-to, role: OLD, to: ann, from: "2024-01", certainty: confirmed, because: first-sale }
        - key: ann
          type: buyer
        """);
    return packages;
  }

  /** Those of a house whose overlay and kept versions stand beside the packages. */
  static SchemaSettings settings(Path apps) {
    return new SchemaSettings(apps, beside(apps, "overlay"), beside(apps, "versions"));
  }

  private static Path beside(Path apps, String name) {
    return apps.resolveSibling(apps.getFileName() + "-" + name);
  }

  /** Writes a file of the force's overlay. */
  Packages lay(String file, String text) {
    write("../" + beside(apps, "overlay").getFileName() + "/" + file, text);
    return this;
  }

  Schema loadLaidOver() {
    return switch (SchemaReader.read(apps, beside(apps, "overlay")).outcome()) {
      case Reload.Loaded(Schema schema) -> schema;
      case Reload.Refused(List<SchemaProblem> problems) -> throw new BrokenPackages(problems);
    };
  }

  List<SchemaProblem> problemsLaidOver() {
    return switch (SchemaReader.read(apps, beside(apps, "overlay")).outcome()) {
      case Reload.Loaded(Schema _) -> List.of();
      case Reload.Refused(List<SchemaProblem> problems) -> problems;
    };
  }

  Packages write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Packages write(String file, byte[] bytes) {
    try {
      var path = apps.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** Changes a file in one place. */
  Packages change(String file, String from, String to) {
    try {
      var text = Files.readString(apps.resolve(file));
      assertThat(text).as(file).contains(from);
      return write(file, text.replace(from, to));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  Schema load() {
    return switch (SchemaReader.read(apps)) {
      case Reload.Loaded(Schema schema) -> schema;
      case Reload.Refused(List<SchemaProblem> problems) -> throw new BrokenPackages(problems);
    };
  }

  List<SchemaProblem> problems() {
    return switch (SchemaReader.read(apps)) {
      case Reload.Loaded(Schema _) -> List.of();
      case Reload.Refused(List<SchemaProblem> problems) -> problems;
    };
  }
}
