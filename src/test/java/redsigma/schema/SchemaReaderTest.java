package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaReaderTest {

  @TempDir Path apps;

  @Test
  void readsTypesWithTheirFieldsAndForm() {
    var sale = Packages.in(apps).load().type("sale");

    assertThat(sale.app()).isEqualTo("shop");
    assertThat(sale.kind()).isEqualTo(RecordType.Kind.EVENT);
    assertThat(sale.fields()).containsOnlyKeys("soldAt", "kind", "weight", "buyer", "rows");
    assertThat(sale.form()).extracting(RecordType.Section::title).contains("The sale");
    assertThat(sale.field("weight").orElseThrow().type())
        .isEqualTo(new FieldType.Number(2, BigDecimal.ZERO, BigDecimal.valueOf(50), "kg"));
    assertThat(sale.field("buyer").orElseThrow().type())
        .isEqualTo(new FieldType.Link("sold-to", List.of("buyer"), "OLD", false, false));
  }

  @Test
  void readsCodesAsTheyAreWritten() {
    var fruit = Packages.in(apps).load().list("fruit");

    var pear = fruit.code("PEAR").orElseThrow();
    assertThat(fruit.codes()).containsOnlyKeys("APPLE", "PEAR", "NO");
    assertThat(pear.national()).isEqualTo("03");
    assertThat(pear.tone()).isEqualTo(Field.Tone.DANGER);
    assertThat(pear.currentOn(LocalDate.of(2029, 12, 31))).isTrue();
    assertThat(pear.currentOn(LocalDate.of(2030, 1, 1))).isFalse();
  }

  @Test
  void givesARoleWithoutWordsThoseOfItsLink() {
    var link = Packages.in(apps).load().linkType("sold-to");

    assertThat(link.words("OLD", true)).isEqualTo("bought");
  }

  @Test
  void readsExamplesAsTheirFieldsStoreThem() {
    var example = Packages.in(apps).load().examples().getFirst();

    assertThat(example.data())
        .containsEntry("weight", new BigDecimal("1.50"))
        .containsEntry("rows", List.of(Map.of("note", "007")));
    assertThat(example.links().getFirst().to()).isEqualTo("ann");
  }

  @Test
  void handsOtherFilesOutAsChapters() {
    var packages = Packages.in(apps).write("shop/clock.yaml", "ring-at: 5\non: no\n");
    packages.write("shop/imports/broken.yaml", "{");

    var shop = packages.load().packages().getLast();

    assertThat(shop.chapter("clock", Clock.class)).contains(new Clock(5, "no"));
    assertThat(shop.chapters()).containsOnlyKeys("clock");
  }

  record Clock(int ringAt, String on) {}

  @Test
  void namesTheSchemaByItsSources() {
    var packages = Packages.in(apps);
    var before = packages.load().version();

    assertThat(packages.load().version()).isEqualTo(before).matches("[0-9a-f]{12}");
    assertThat(packages.change(Packages.LIST, "Apple", "Apples").load().version())
        .isNotEqualTo(before);
  }

  @Test
  void readsTheApplicationsOfTheHouse() {
    assertThat(Schemas.of(Path.of("apps")).current().types()).isNotEmpty();
  }
}
