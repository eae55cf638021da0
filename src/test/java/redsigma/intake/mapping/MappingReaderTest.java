package redsigma.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redsigma.intake.SmallSchema;
import redsigma.schema.SchemaProblem;

class MappingReaderTest {

  private static final String SOUND =
      """
      mapping: gazette
      system: gazette
      ignore: { kind: is always Person }
      translations:
        sexes: { Male: "1", Female: "2" }
      nodes:
        - file: people.csv
          key: id
          type: person
          fields:
            names.0.surname: surname
            names.0.kind: { value: PRIMARY }
            sex: { column: sex, codes: sexes, otherwise: "0" }
            born: { column: born, pattern: [dd/MM/yyyy, yyyy] }
      relationships:
        - file: homes.csv
          from: person
          to: { column: place, prefix: P }
          link: lives-at
          role: { column: role, codes: { h: HOME } }
      """;

  @TempDir Path folder;

  @Test
  void readsASoundMapping() {
    var reading = MappingReader.read("gazette.yaml", SOUND, SmallSchema.schema());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.mapping().nodes().getFirst().columns())
        .containsExactlyInAnyOrder("id", "surname", "sex", "born");
    assertThat(reading.mapping().relationships().getFirst().to().prefix()).isEqualTo("P");
  }

  @Test
  void tellsOfEveryProblemAtOnceWithLineAndRemedy() {
    var problems =
        problems(
            """
            mapping: gazette
            nodes:
              - file: people.csv
                key: id
                type: persn
                fields: { note: note }
              - file: others.csv
                key: id
                type: person
                colour: red
                fields:
                  surname: surname
                  names: name
                  names.0.nickname: nick
                  sex: { column: sex, codes: { m: MALE } }
                  since: { column: since, pattern: dd/bb/yyyy }
                  note: { column: a, value: b }
              - file: ../places.csv
                key: id
                type: place
                fields: { owner: owner, photo: photo }
            relationships:
              - file: homes.csv
                from: a
                to: b
                link: lives-in
              - file: homes.csv
                from: a
                to: b
                link: lives-at
                role: HOUSE
                certainty: sure
            """);

    assertThat(problems)
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(
            "1 'system' is missing.",
            "5 There is no record type 'persn'.",
            "10 There is no setting 'colour'.",
            "12 There is no field in type 'person': 'surname'.",
            "13 Field 'names' has rows of several fields.",
            "14 There is no field in the rows of 'names': 'nickname'.",
            "15 There is no code in list 'sex': 'MALE'.",
            "16 'dd/bb/yyyy' is no date pattern.",
            "17 It is not said what is taken.",
            "18 '../places.csv' is no plain file name.",
            "21 Field 'owner' is a link.",
            "21 Field 'photo' is a file, which no column holds.",
            "26 There is no link type 'lives-in'.",
            "31 There is no role of link 'lives-at': 'HOUSE'.",
            "32 There is no certainty 'sure'.");
    assertThat(problems.get(1).remedy()).isEqualTo("Did you mean 'person'?");
    assertThat(problems).allMatch(problem -> problem.file().equals("gazette.yaml"));
  }

  @Test
  void tellsWhereYamlIsBroken() {
    assertThat(problems("mapping: gazette\nnodes: [ {"))
        .singleElement()
        .matches(problem -> problem.line() == 2 && problem.message().startsWith("This is no YAML"));
  }

  @Test
  void tellsOfMissingFilesAndOfColumnsNobodySpeaksOf() throws IOException {
    Files.writeString(folder.resolve("people.csv"), "id,surname,sex,dob,kind,shoe size\n");

    var mapping = MappingReader.read("gazette.yaml", SOUND, SmallSchema.schema()).mapping();
    var problems = FolderCheck.problems("gazette.yaml", mapping, folder);

    assertThat(problems)
        .extracting(SchemaProblem::message)
        .containsExactly(
            "There is no column in 'people.csv': 'born'.",
            "Column 'dob' of 'people.csv' is not mapped.",
            "Column 'shoe size' of 'people.csv' is not mapped.",
            "The folder has no file 'homes.csv'.");
  }

  private static List<SchemaProblem> problems(String yaml) {
    return MappingReader.read("gazette.yaml", yaml, SmallSchema.schema()).problems();
  }
}
