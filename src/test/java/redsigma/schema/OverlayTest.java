package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A force adds, hides and retires in its overlay, and redefines nothing of the baseline. */
class OverlayTest {

  private static final String SALE = "shop/types/sale.yaml";
  private static final String FRUIT = "shop/lists/fruit.yaml";

  @TempDir Path folder;
  private Packages packages;

  @BeforeEach
  void makesAnOverlay() {
    packages =
        Packages.in(folder.resolve("apps"))
            .change(Packages.LIST, ", national: 03,", ",")
            .lay("overlay.yaml", "force: \"77\"\n")
            .lay(
                SALE,
                """
                type: sale
                fields:
                  x77Shade: { type: code, list: fruit, label: Shade, when: "kind == 'PEAR'" }
                  x77Stall: { type: link, link: x77-sold-at, to: x77-stall, label: Stall }
                form:
                  - { section: The sale, fields: [x77Shade] }
                  - { section: The market, fields: [x77Stall] }
                hide: [rows]
                """)
            .change(Packages.TYPE, ", when: \"rows != null && rows.exists(r, r.note == 'x')\"", "")
            .lay(
                FRUIT,
                """
                list: fruit
                codes:
                  X77-KIWI: Kiwi
                  APPLE: { until: 2027-01-01 }
                """)
            .lay(
                "shop/links.yaml",
                """
                x77-sold-at:
                  title: Sold at
                  from: sale
                  to: x77-stall
                  words: { forward: sold at, reverse: place of sale }
                """)
            .lay(
                "shop/types/x77-stall.yaml",
                """
                type: x77-stall
                title: Stall
                plural: Stalls
                kind: entity
                icon: store
                colour: teal
                reference: "X77S{serial:6}"
                headline: "{x77Pitch}"
                fields:
                  x77Pitch: { type: text, label: Pitch }
                form:
                  - { section: The stall, fields: [x77Pitch] }
                """);
  }

  @Test
  void addsFieldsToSectionsOldAndNew() {
    var sale = packages.loadLaidOver().type("sale");

    assertThat(sale.fields()).containsKeys("x77Shade", "x77Stall", "weight");
    assertThat(sale.form())
        .extracting(RecordType.Section::title)
        .containsExactly("The sale", "The buyer", "The market");
    assertThat(sale.form().getFirst().fields()).contains("x77Shade", "weight");
  }

  @Test
  void hidesAFieldFromTheTypeItsFormAndItsExamples() {
    var schema = packages.loadLaidOver();

    assertThat(schema.type("sale").fields()).doesNotContainKey("rows");
    assertThat(schema.type("sale").form().get(1).fields()).containsExactly("buyer");
    assertThat(schema.examples().getFirst().data()).doesNotContainKey("rows");
  }

  @Test
  void addsCodesAndRetiresThemByDate() {
    var fruit = packages.loadLaidOver().list("fruit");

    assertThat(fruit.label("X77-KIWI")).isEqualTo("Kiwi");
    assertThat(fruit.label("APPLE")).isEqualTo("Apple");
    assertThat(fruit.code("APPLE").orElseThrow().until()).isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void addsTypesAndLinkTypesToThePackage() {
    var schema = packages.loadLaidOver();

    assertThat(schema.type("x77-stall").app()).isEqualTo("shop");
    assertThat(schema.linkTypes()).containsKey("x77-sold-at");
  }

  @Test
  void handsOutItsChaptersAfterThoseOfTheBaseline() {
    packages.write("shop/clock.yaml", "at: 5").lay("shop/clock.yaml", "at: 6");

    assertThat(packages.loadLaidOver().packages())
        .extracting(AppPackage::name)
        .containsExactly("ground", "shop", "shop+x77");
    assertThat(packages.loadLaidOver().packages().getLast().chapters()).containsOnlyKeys("clock");
  }

  @Test
  void addsAPackageOfItsOwn() {
    packages.lay(
        "x77-parks/app.yaml", "app: x77-parks\ntitle: Parks\nicon: map\nbuilds-on: [shop]\n");

    assertThat(packages.loadLaidOver().packages())
        .extracting(AppPackage::name)
        .contains("x77-parks");
  }

  @Test
  void isPartOfTheVersion() {
    assertThat(packages.loadLaidOver().version()).isNotEqualTo(packages.load().version());
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          type: sale|type: sale\\ntitle: Deal|2|'title' of 'sale' is the baseline's.|Take it away
          x77Shade: {|weight: { type: text, label: W }\\n  x77Shade: {|3|The field 'weight' of 'sale' is there already.|as 'x77Weight'
          x77Shade:|shade:|3|The field 'shade' does not begin with 'x77'.|Call it 'x77Shade'
          [x77Shade]|[x77Shade, weight]|6|The field 'weight' has its place in the form already.|of your own only
          The sale, fields|The sale, hint: Now, fields|6|'hint' of this section is the baseline's.|another name
          hide: [rows]|hide: [kind]|8|'kind' cannot be hidden: the type's own headline|Take it out
          hide: [rows]|hide: [row]|8|There is no field 'row'.|Did you mean 'rows'?
          [x77Stall]|[]|4|The field 'x77Stall' stands in no section of the form.|Add it
          list: fruit,|list: fruits,|3|There is no list 'fruits'.|Did you mean 'fruit'?
          """)
  void refusesToRedefineAType(String from, String to, int line, String message, String remedy) {
    tells(SALE, from, to, line, message, remedy);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          list: fruit|list: fruit\\ntitle: Vegetables|2|'title' of the list is the baseline's.|Take it away
          X77-KIWI: Kiwi|KIWI: Kiwi|3|The code 'KIWI' does not begin with 'X77-'.|Call it 'X77-KIWI'
          X77-KIWI: Kiwi|X77-KIWI: { label: Kiwi, national: 7 }|3|The code 'X77-KIWI' is no national one.|Take its 'national' away.
          APPLE: { until: 2027-01-01 }|APPLE: Pear|4|The code 'APPLE' is the baseline's.|as 'X77-APPLE'
          APPLE: {|APPLE: { label: Pear,|4|The code 'APPLE' is the baseline's.|Retire it by 'until'
          APPLE: { until: 2027-01-01 }|PEAR: { until: 2031-01-01 }|4|The code 'PEAR' of 'fruit' ends on 2030-01-01.|an earlier one
          """)
  void refusesToRedefineAList(String from, String to, int line, String message, String remedy) {
    tells(FRUIT, from, to, line, message, remedy);
  }

  private void tells(String file, String from, String to, int line, String message, String remedy) {
    packages.change("../apps-overlay/" + file, from, to.replace("\\n", "\n"));

    assertThat(packages.problemsLaidOver())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("overlay/" + file);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.message()).contains(message);
              assertThat(problem.remedy()).contains(remedy);
            });
  }

  @Test
  void leavesNationalListsAlone() {
    packages.change(Packages.LIST, "PEAR: { label: Pear,", "PEAR: { label: Pear, national: 03,");

    assertThat(packages.problemsLaidOver())
        .extracting(SchemaProblem::message)
        .contains("The list 'fruit' is national.");
  }

  @Test
  void hidesNothingThatIsRequiredOrNational() {
    packages
        .change(Packages.TYPE, "kg, label: Weight,", "kg, label: Weight, required-for: [submit],")
        .change("../apps-overlay/" + SALE, "hide: [rows]", "hide: [rows, weight]");

    assertThat(packages.problemsLaidOver())
        .extracting(SchemaProblem::message)
        .containsExactly("'weight' cannot be hidden: it is required for submit.");
  }

  @Test
  void tellsAnOverlayThatDoesNotSayWhoseItIs() {
    packages.lay("overlay.yaml", "force: Kent\n");

    assertThat(packages.problemsLaidOver())
        .extracting(SchemaProblem::message)
        .contains("'Kent' is no force's code.");
  }

  @Test
  void refusesAHeadForAPackageOfTheBaseline() {
    packages.lay("shop/app.yaml", "app: shop\n");

    assertThat(packages.problemsLaidOver())
        .extracting(SchemaProblem::file)
        .containsExactly("overlay/shop/app.yaml");
  }

  @Test
  void refusesARenameFromAFieldThatIsStillThere() {
    packages.change(Packages.TYPE, "kg, label: Weight,", "kg, label: Weight, was: kind,");

    assertThat(packages.problems())
        .extracting(SchemaProblem::message)
        .containsExactly("There still is a field 'kind'.");
  }
}
