package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.schema.Packages.EXAMPLES;
import static redsigma.schema.Packages.LINKS;
import static redsigma.schema.Packages.LIST;
import static redsigma.schema.Packages.TYPE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaProblemsTest {

  @TempDir Path apps;

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          colour: amber|color: amber|6|The key 'color' is not known here.|Did you mean 'colour'?
          colour: amber|color: amber|1|The file lacks 'colour'.|Add 'colour: ...'.
          colour: amber|colour: ambre|6|There is no colour 'ambre'.|Did you mean 'amber'?
          icon: hand|icon: hnad|5|There is no icon 'hnad'.|Choose a name from https://lucide.dev/icons.
          kind: event|kind: evnt|4|'kind' cannot be 'evnt'.|Did you mean 'event'?
          kind: event|kind: entity|10|Only events have 'happened'.|Write 'kind: event', or take 'happened' away.
          type: sale|type: Sale|1|'Sale' is no kebab-case name.|Use small letters
          {serial:6}|{serial}|7|'S{force}{yy}{serial}' is no pattern for references.|one {serial:6}
          S{force}{yy}{serial:6}|B{serial:6}|7|References of 'sale' and 'buyer' would be the same.|different letters
          {kind}[|{knid}[|8|There is no field 'knid'.|Did you mean 'kind'?
          {kind}[|{rows}[|8|'rows' is a group.|Name one of its fields
          {soldAt}]|{soldAt}|8|do not match.|Close each { and [
          happened: soldAt|happened: weight|10|'weight' is no date.|Name a field of type date
          fields: [kind]|fields: [kinds]|12|There is no field 'kinds'.|Did you mean 'kind'?
          links: [sold-to]|links: [sold-too]|13|There is no link 'sold-too'.|Did you mean 'sold-to'?
          type: number|type: nmber|17|There is no kind of field 'nmber'.|Did you mean 'number'?
          decimals: 2|decimal: 2|17|The key 'decimal' is not known here.|Did you mean 'decimals'?
          decimals: 2|decimals: yes|17|'decimals' is no number: 'yes'.|Write digits
          max: 50|max: -50|17|'max' is less than 'min'.|Swap them.
          facet: true|facet: yes|16|'facet' cannot be 'yes'.|Write true or false.
          label: Weight|facet: true, label: Weight|17|Only fields of type code and yesNo can be facets.|Take 'facet' away
          label: Weight|search: name, label: Weight|17|A field of this kind is not searched so.|Write one of: identifier, none.
          label: Weight|chip: as-coded, label: Weight|17|Only a code has a tone of its own.|Write danger
          label: Weight|default: many, label: Weight|17|The default does not suit the field.|Write a number
          label: Which one|label: Which, what|16|The key 'what' is not known here.|put that text in quotes
          list: fruit|list: friut|16|There is no list 'friut'.|Did you mean 'fruit'?
          default: APPLE|default: APLE|16|The list 'fruit' has no code 'APLE'.|Did you mean 'APPLE'?
          kind == 'APPLE'|knd == 'APPLE'|17|The condition names no field: 'knd'.|Did you mean 'kind'?
          kind == 'APPLE'|kind ==|17|The condition cannot be read|Write CEL
          kind == 'APPLE'|buyer != null|17|The condition asks for 'buyer', a link|Ask for a field that holds a value.
          kind == 'APPLE'|size(kind)|17|The condition cannot be read: it answers int|Write CEL
          r.note|r.nte|22|The condition asks 'nte' of rows of 'rows'.|Did you mean 'note'?
          link: sold-to, to|link: sold, to|18|There is no link 'sold'.|
          to: buyer|to: bayer|18|There is no type 'bayer'.|Did you mean 'buyer'?
          to: buyer|to: sale|18|The link 'sold-to' does not join 'sale' to 'sale'.|It joins it to buyer.
          to: buyer|reversed: true, to: buyer|18|The link 'sold-to' does not end at 'sale'.|Turn it round with 'reversed: false'.
          role: OLD|role: ODL|18|The link 'sold-to' has no role 'ODL'.|Did you mean 'OLD'?
          note: { type: text|note: { type: link|19|A group cannot hold a link.|Move the field out
          note: { type: text|note: { protected: secret, type: text|19|'note' cannot be protected inside a group.|Write 'protected' on the group
          list: fruit|protected: secret, list: fruit|8|'kind' is protected, and a headline is read by all.|everybody may see
          note: { type: text|note: { format: nhs, type: text|19|There is no format 'nhs'.|Known:
          [soldAt, kind, weight]|[soldAt, kind]|17|The field 'weight' stands in no section of the form.|Add it
          [soldAt, kind, weight]|[soldAt, kind, weight, kind]|21|The field 'kind' stands in the form twice|Keep one of them.
          [soldAt, kind, weight]|[soldAt, kind, wieght]|21|There is no field 'wieght'.|Did you mean 'weight'?
          """)
  void tellsWhatIsWrongInAType(String from, String to, int line, String message, String remedy) {
    tells(TYPE, from, to, line, message, remedy);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          from: sale|from: sael|3|There is no type 'sael'.|Did you mean 'sale'?
          title: Sold to|titel: Sold to|2|The key 'titel' is not known here.|Did you mean 'title'?
          reverse: bought|revers: bought|5|'words' lacks 'reverse'.|Add 'reverse: ...'.
          tone: good|tone: as-coded|7|'tone' cannot be 'as-coded' here.|Write danger
          sold-to:|soldTo:|1|'soldTo' is no kebab-case name.|Use small letters
          """)
  void tellsWhatIsWrongInALink(String from, String to, int line, String message, String remedy) {
    tells(LINKS, from, to, line, message, remedy);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          until: 2030-01-01|until: 2016-01-01|5|The code 'PEAR' ends before it begins.|Put 'until' after 'from'.
          from: 2017-04-01|from: 2017-02-30|5|'from' is no day: '2017-02-30'.|Write it as 2026-11-12.
          tone: danger|tone: dangre|5|'tone' cannot be 'dangre'.|Did you mean 'danger'?
          NO: None|NO WAY: None|6|'NO WAY' cannot be a code.|no spaces
          NO: None|NO:|6|'NO' is empty.|Give it a value
          """)
  void tellsWhatIsWrongInAList(String from, String to, int line, String message, String remedy) {
    tells(LIST, from, to, line, message, remedy);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          type: sale|type: sael|2|There is no type 'sael'.|Did you mean 'sale'?
          kind: PEAR|kind: PAER|3|The list 'fruit' has no code 'PAER'.|Did you mean 'PEAR'?
          kind: PEAR|kidn: PEAR|3|There is no field 'kidn'.|Did you mean 'kind'?
          kind: PEAR|buyer: ann|3|'buyer' is a link, which is not in the data.|Write it under the example's 'links'.
          2026-11-12T21:40:00Z|2026-11-12|3|'soldAt' cannot be '2026-11-12'.|Write it as
          weight: 1.50|weight: 1.505|3|'weight' cannot be 1.505.|Keep to
          to: ann|to: anne|5|There is no example 'anne'.|Did you mean 'ann'?
          to: ann|to: first-sale|5|The link 'sold-to' does not go from sale to sale.|It goes from sale to buyer.
          role: OLD|role: NEW|5|The link 'sold-to' has no role 'NEW'.|Known: OLD.
          certainty: confirmed|certainty: sure|5|'certainty' cannot be 'sure'.|Known:
          key: ann|key: first-sale|6|The example 'first-sale' stands in shop/examples/sales.yaml, line 1, too.|another key
          """)
  void tellsWhatIsWrongInAnExample(
      String from, String to, int line, String message, String remedy) {
    tells(EXAMPLES, from, to, line, message, remedy);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          builds-on: [ground]|builds-on: [gruond]|5|There is no package 'gruond' to build on.|Did you mean 'ground'?
          builds-on: [ground]|builds-on: [shop]|5|'shop' builds on 'shop', which builds on it.|Take one of the two away.
          app: shop|app: shpo|1|The package calls itself 'shpo' in the folder 'shop'.|Write app: shop
          order: 2|order: second|4|'order' is no number: 'second'.|Write digits
          """)
  void tellsWhatIsWrongInAPackage(String from, String to, int line, String message, String remedy) {
    tells("shop/app.yaml", from, to, line, message, remedy);
  }

  private void tells(String file, String from, String to, int line, String message, String remedy) {
    var problems = Packages.in(apps).change(file, from, to).problems();

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(file);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.message()).contains(message);
              assertThat(problem.remedy()).contains(remedy == null ? "" : remedy);
            });
  }

  @Test
  void asksForBuildsOnBeforeAnotherPackageIsNamed() {
    var packages = Packages.in(apps).change("shop/app.yaml", "builds-on: [ground]", "");

    assertThat(packages.problems())
        .contains(
            new SchemaProblem(
                TYPE,
                18,
                "The type 'buyer' is of the package 'ground'.",
                "Add 'ground' to builds-on in shop/app.yaml."));
  }

  @Test
  void tellsPackagesThatBuildOnOneAnother() {
    var packages =
        Packages.in(apps).change("ground/app.yaml", "order: 1", "order: 1\nbuilds-on: shop");

    assertThat(packages.problems()).extracting(SchemaProblem::line).containsExactly(5, 5);
  }

  @Test
  void tellsATypeThatTwoPackagesDeclare() {
    var packages = Packages.in(apps).change("ground/types/buyer.yaml", "type: buyer", "type: sale");

    assertThat(packages.problems())
        .anySatisfy(
            problem ->
                assertThat(problem.message())
                    .isEqualTo(
                        "The type 'sale' is declared in ground/types/buyer.yaml, line 1, too."));
  }

  @Test
  void tellsEverythingAtOnceAndInOrder() {
    var packages =
        Packages.in(apps)
            .change(TYPE, "colour: amber", "colour: pink")
            .change(TYPE, "list: fruit", "list: fruits")
            .change(LINKS, "from: sale", "from: sales")
            .write("shop/lists/bad.yaml", "list: [");

    assertThat(packages.problems())
        .extracting(problem -> problem.file() + ":" + problem.line())
        .containsSubsequence(LINKS + ":3", "shop/lists/bad.yaml:1", TYPE + ":6", TYPE + ":16");
  }

  @Test
  void doesNotMissWhatABrokenFileMayHaveDeclared() {
    var packages = Packages.in(apps).write(LIST, "list: fruit\n\tcodes: x\n");

    assertThat(packages.problems()).extracting(SchemaProblem::file).containsOnly(LIST);
  }

  @Test
  void tellsFoldersAndFilesThatAreNotReadByMistake() {
    var packages =
        Packages.in(apps).write("shop/type/sale.yaml", "").write("shop/types/x.yml", "type: x");

    assertThat(packages.problems())
        .extracting(SchemaProblem::toString)
        .containsExactly(
            "shop/type:0: The folder 'type' is not read. Did you mean 'types'?",
            "shop/types/x.yml:1: Files that end in .yml are not read. Name it .yaml.");
  }

  @Test
  void tellsWhenThereIsNoApplication() {
    assertThat(SchemaReader.read(apps.resolve("nowhere")))
        .isInstanceOf(Schemas.Reload.Refused.class);
  }
}
