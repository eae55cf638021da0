package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  private static final Map<String, Object> DATA =
      Map.of(
          "handling",
          "C",
          "count",
          new BigDecimal("12"),
          "weight",
          new BigDecimal("1.5"),
          "armed",
          true,
          "codes",
          List.of("A", "B"),
          "items",
          List.of(Map.of("text", "x"), Map.of("text", "y", "handling", "C")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handling == 'C'",
        "absent == null",
        "absent != 'C'",
        "count > 11 && count == 12 && count < 12.5",
        "weight > 1 && weight == 1.5",
        "armed",
        "'A' in codes",
        "size(items) == 2",
        "items != null && items.exists(i, i.handling == 'C')",
        "items.exists(i, i.handling == null)",
        "items.exists(i, has(i.handling) && i.handling == 'C')",
        "handling.matches('^[A-D]$')"
      })
  void holds(String condition) {
    assertThat(new Condition(condition).holds(DATA)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handling == 'P'",
        "absent == 'C'",
        "absent > 5",
        "!absent",
        "absent.exists(i, i.handling == 'C')",
        "handling.handling == 'C'",
        "items.all(i, has(i.handling))",
        "1 / 0 == 1",
        "handling ==",
        "nonsense(handling)",
        ""
      })
  void doesNotHold(String condition) {
    assertThat(new Condition(condition).holds(DATA)).isFalse();
  }
}
