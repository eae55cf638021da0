package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redsigma.schema.Schemas.Reload;

class SchemasTest {

  private static final java.time.Clock CLOCK =
      java.time.Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path apps;

  @BeforeEach
  void choosesAFolder() {
    apps = folder.resolve("apps");
  }

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
    var schemas = new Schemas(Packages.settings(apps), List.of(clock), CLOCK);
    var before = schemas.current();

    packages.write("shop/clock.yaml", "ring:\n  - { at: noon }\n");

    assertThat(schemas.reload()).isInstanceOf(Reload.Refused.class);
    assertThat(schemas.current()).isSameAs(before);
  }

  @Test
  void rollsBackToAnEarlierVersionAndHoldsItOverARestart() {
    var packages = Packages.in(apps);
    var schemas = house();
    var before = schemas.current().version();
    packages.change(Packages.LIST, "APPLE: Apple", "APPLE: Apples");
    schemas.reload("reed");

    assertThat(schemas.rollBack(before, "reed")).isInstanceOf(Reload.Loaded.class);

    assertThat(schemas.current().list("fruit").label("APPLE")).isEqualTo("Apple");
    assertThat(house().current().version()).isEqualTo(before);
    assertThat(house().held()).contains(before);
    assertThat(schemas.loads())
        .extracting(PackageLoad::by, PackageLoad::deed)
        .containsExactly(
            tuple("reed", "rolled back"), tuple("reed", "loaded"), tuple("start", "loaded"));
  }

  @Test
  void takesUpWhatIsOnDiskAgainAfterARollBack() {
    var packages = Packages.in(apps);
    var schemas = house();
    var before = schemas.current().version();
    packages.change(Packages.LIST, "APPLE: Apple", "APPLE: Apples");
    schemas.reload("reed");
    schemas.rollBack(before, "reed");

    schemas.reload("reed");

    assertThat(schemas.current().list("fruit").label("APPLE")).isEqualTo("Apples");
    assertThat(house().held()).isEmpty();
  }

  @Test
  void refusesToRollBackToAVersionThatARoomCannotReadAnyMore() {
    Packages.in(apps).write("shop/clock.yaml", "ring:\n  - { at: noon }\n");
    var before = house().current().version();
    var chapters = List.of(new OwnedChapter("clock", Clock.class));
    Packages.in(apps).write("shop/clock.yaml", "ring:\n  - { at: 5 }\n");
    var schemas = new Schemas(Packages.settings(apps), chapters, CLOCK);
    var inForce = schemas.current();

    assertThat(schemas.rollBack(before, "reed")).isInstanceOf(Reload.Refused.class);
    assertThat(schemas.current()).isSameAs(inForce);
    assertThat(schemas.held()).isEmpty();
  }

  @Test
  void refusesToRollBackToAVersionWhoseFilesWereTouched() throws IOException {
    var packages = Packages.in(apps);
    var schemas = house();
    var before = schemas.current().version();
    packages.change(Packages.LIST, "APPLE: Apple", "APPLE: Apples");
    schemas.reload("reed");
    var kept = Packages.settings(apps).versions().resolve(before).resolve("apps");
    Files.writeString(
        kept.resolve(Packages.LIST), "list: fruit\ntitle: Fruit\ncodes: { APPLE: Pip }\n");

    assertThat(schemas.rollBack(before, "reed")).isInstanceOf(Reload.Refused.class);
  }

  private Schemas house() {
    return new Schemas(Packages.settings(apps), List.of(), CLOCK);
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
