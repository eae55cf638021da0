package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redsigma.search.Filters.Kind;

/** What narrows a text is told apart from the rest of it, and written back in the same language. */
class FiltersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smith unit:ferryhill durham | smith durham unit:ferryhill",
        "unit:\"Ferry NPT\" \"ada lovelace\" | \"ada lovelace\" unit:\"Ferry NPT\"",
        "after:2025 smith | smith after:2025-01-01",
        "smith until:2025-02 | smith until:2025-02-28",
        "smith before:1/3/2025 | smith until:2025-02-28",
        "on:3/4/2025 smith | smith after:2025-04-03 until:2025-04-03",
        "sort:NEWEST smith status:draft | smith sort:newest state:draft",
        "surname:smith marking:official | surname:smith marking:official"
      })
  void writesThemBehindTheRest(String typed, String written) {
    assertThat(of(typed).text()).isEqualTo(written);
    assertThat(of(of(typed).text())).isEqualTo(of(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smith NOT unit:ferryhill",
        "smith -unit:ferryhill",
        "unit:ferryhill OR state:draft",
        "(unit:ferryhill OR smith) jones",
        "after:nonsense smith",
        "sort:code smith",
        "unit:-- smith"
      })
  void leavesWhatDoesNotHoldForAll(String typed) {
    assertThat(of(typed)).isEqualTo(new Filters(typed, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ada type:person lovelace unit:ferryhill | ada lovelace",
        "\"ada lovelace\" -surname:byron NOT byron | ada lovelace",
        "NK51 ABC | NK51 ABC",
        "ada OR grace | ''",
        "type:person | ''"
      })
  void tellsWhatTheSoughtMayBeCalled(String typed, String called) {
    assertThat(of(typed).called()).isEqualTo(called);
  }

  @Test
  void putsOneInThePlaceOfAnother() {
    var filters = of("smith unit:ferryhill unit:npt after:2025");

    assertThat(filters.with(Kind.UNIT, " Ferry\" NPT").text())
        .isEqualTo("smith after:2025-01-01 unit:\"Ferry  NPT\"");
    assertThat(filters.with(Kind.UNIT, "").text()).isEqualTo("smith after:2025-01-01");
    assertThat(filters.with(Order.OLDEST).with(Order.NEWEST).order()).isEqualTo(Order.NEWEST);
  }

  @Test
  void keepsTheFiltersOfAnEndlessText() {
    var filters = of("smith ".repeat(80)).with(Kind.UNIT, "ferryhill");

    assertThat(filters.text())
        .hasSizeLessThanOrEqualTo(QueryReader.LONGEST)
        .endsWith("unit:ferryhill");
  }

  private static Filters of(String typed) {
    return Filters.of(typed, LocalDate.of(2026, 11, 24));
  }
}
