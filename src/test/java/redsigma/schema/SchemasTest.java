package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redsigma.schema.Schemas.Reload;

class SchemasTest {

  @TempDir Path apps;

  @Test
  void takesUpAChangedPackage() {
    var packages = Packages.in(apps);
    var schemas = Schemas.of(apps);
    var before = schemas.current();

    packages.change(Packages.LIST, "APPLE: Apple", "APPLE: Apples");

    assertThat(schemas.reload()).isEqualTo(new Reload.Loaded(schemas.current()));
    assertThat(schemas.current().list("fruit").label("APPLE")).isEqualTo("Apples");
    assertThat(before.list("fruit").label("APPLE")).isEqualTo("Apple");
  }

  @Test
  void keepsTheSchemaInForceWhenAPackageIsBroken() {
    var packages = Packages.in(apps);
    var schemas = Schemas.of(apps);
    var before = schemas.current();

    packages.change(Packages.TYPE, "colour: amber", "colour: pink");

    assertThat(schemas.reload()).isInstanceOf(Reload.Refused.class);
    assertThat(schemas.current()).isSameAs(before);
  }

  @Test
  void refusesAPackageWhoseChapterItsRoomCannotRead() {
    var packages = Packages.in(apps);
    var clock = new OwnedChapter("clock", Clock.class);
    var schemas = new Schemas(new SchemaSettings(apps), List.of(clock));
    var before = schemas.current();

    packages.write("shop/clock.yaml", "ring:\n  - { at: noon }\n");

    assertThat(schemas.reload()).isInstanceOf(Reload.Refused.class);
    assertThat(schemas.current()).isSameAs(before);
  }

  @Test
  void doesNotStartOnBrokenPackagesAndPrintsWhy() {
    Packages.in(apps).change(Packages.TYPE, "colour: amber", "colour: pink");

    assertThatThrownBy(() -> Schemas.of(apps))
        .isInstanceOfSatisfying(
            BrokenPackages.class,
            broken ->
                assertThat(new BrokenPackagesAnalyzer().analyze(broken).getDescription())
                    .contains("shop/types/sale.yaml:6: There is no colour 'pink'."));
  }

  @Test
  void namesTheChapterThatDoesNotFitItsRoom() {
    Packages.in(apps).write("shop/clock.yaml", "ring:\n  - { at: 5 }\n  - { at: noon }\n");
    var shop = Schemas.of(apps).current().packages().getLast();

    assertThatThrownBy(() -> shop.chapter("clock", Clock.class))
        .isInstanceOf(BrokenPackages.class)
        .hasMessageContaining("shop/clock.yaml:3: ring[1].at ");
  }

  record Clock(List<Ring> ring) {}

  record Ring(int at) {}
}
