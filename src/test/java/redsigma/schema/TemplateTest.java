package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private static String fill(String template, Map<String, String> values) {
    return new Template(template).render(path -> values.getOrDefault(path, ""));
  }

  @Test
  void leavesOutABracketedPartThatLacksAField() {
    assertThat(fill("{make}[ {model}][, {colour}]", Map.of("make", "Ford", "colour", "blue")))
        .isEqualTo("Ford, blue");
  }

  @Test
  void leavesNoLooseEnds() {
    assertThat(fill("[{date}][ · {reason}]", Map.of("reason", "theft"))).isEqualTo("theft");
    assertThat(fill("{a} {b} {c}", Map.of("a", "x", "c", "z"))).isEqualTo("x z");
  }

  @Test
  void takesValuesAsTheyAre() {
    assertThat(fill("{a}", Map.of("a", "$1 \\ {b} [c]"))).isEqualTo("$1 \\ {b} [c]");
  }

  @Test
  void knowsItsPaths() {
    assertThat(new Template("{names.surname}[ at {place}]").paths())
        .isEqualTo(List.of("names.surname", "place"));
  }

  @Test
  void makesReferencesFromForceYearAndSerial() {
    var pattern = new ReferencePattern("SA{force}{yy}-{serial:6}/x");
    var prefix = pattern.prefix("99", LocalDate.of(2026, 11, 12));

    assertThat(prefix).isEqualTo("SA9926-");
    assertThat(pattern.reference(prefix, 42)).isEqualTo("SA9926-000042/x");
    assertThat(pattern.reference(prefix, 12_345_678)).isEqualTo("SA9926-12345678/x");
  }
}
