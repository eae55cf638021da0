package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;

/** Whatever is typed or pasted into the box is answered, or refused in words. */
@InTheHouse
class OddInputTest {

  @Autowired Search search;
  @Autowired Officers officers;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "((",
        "*",
        "\0",
        "a\0b",
        "\uD83D\uDE97",
        "\uD83D",
        "' or 1=1 --",
        "^~!{}[]\\/:",
        "-",
        "محمد",
        "1 2 3 4 5 6 7 8 9 0 1 2",
        "+()+",
        "99/99/9999",
        "0",
        "31 feb 2020",
        "nk51 nk52 nk53 nk54 nk55 nk56 nk57 nk58 nk59 nk60"
      })
  void takesOddInputCalmly(String typed) {
    assertThat(run(typed).notices())
        .filteredOn(notice -> !notice.equals(Search.HALF))
        .hasSizeLessThan(2);
    assertThat(search.suggest(officers.hill(), typed, Set.of(), 5)).isNotNull();
  }

  @Test
  void cutsOverlongInputAndSaysSo() {
    assertThat(run("x1 ".repeat(5_000)).notices()).hasSize(2);
    assertThat(run("x".repeat(10_000)).notices()).hasSize(1);
  }

  private Results run(String words) {
    return search.run(officers.hill(), new Query.Words(words, Set.of(), List.of(), 0, 100));
  }
}
