package redsigma.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times are read as people write them. */
class DatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T12:41:30Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/1991",
        "03/04/1991",
        "3.4.91",
        "03.04.1991",
        "3-4-1991",
        "3 4 1991",
        "3 Apr 91",
        "3rd April 1991",
        "3 April, 1991",
        "Wednesday 3 April 1991",
        "April 3 1991",
        "3APR1991",
        "03041991",
        "030491",
        "1991-04-03",
        "19910403"
      })
  void readsADayHoweverItIsWritten(String text) {
    assertThat(Dates.day(text, TODAY)).contains(LocalDate.of(1991, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "31/2/1991", "4/13/1991", "1991", "April", "3 Foo 1991", "=1+1"})
  void leavesWhatIsNoDay(String text) {
    assertThat(Dates.day(text, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-23",
    "yesterday, 2026-11-22",
    "1/2/26, 2026-02-01",
    "1/2/27, 2027-02-01",
    "1/2/28, 1928-02-01"
  })
  void readsDaysNearAndYearsInShort(String text, LocalDate day) {
    assertThat(Dates.day(text, TODAY)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1991, 1991",
    "about 1991, 1991~",
    "c. 1991, 1991~",
    "1991?, 1991~",
    "April 1991, 1991-04",
    "approx Apr 1991, 1991-04~",
    "4/1991, 1991-04",
    "1991-04, 1991-04",
    "3/4/1991, 1991-04-03",
    "about 3 April 1991, 1991-04-03~"
  })
  void readsPartsOfDates(String text, String stored) {
    assertThat(Dates.partial(text, TODAY)).contains(stored);
    assertThat(Dates.partial(Dates.writePartial(stored), TODAY)).contains(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "now, 2026-11-23T12:41:00Z",
    "21:40, 2026-11-23T21:40:00Z",
    "2140, 2026-11-23T21:40:00Z",
    "9.40pm, 2026-11-23T21:40:00Z",
    "9pm, 2026-11-23T21:00:00Z",
    "12am, 2026-11-23T00:00:00Z",
    "2140hrs, 2026-11-23T21:40:00Z",
    "yesterday 2140, 2026-11-22T21:40:00Z",
    "2140 yesterday, 2026-11-22T21:40:00Z",
    "yesterday at 21:40, 2026-11-22T21:40:00Z",
    "3/4/2026 21:40, 2026-04-03T20:40:00Z",
    "3 Apr 26 2140, 2026-04-03T20:40:00Z",
    "21:40 on 3 April 2026, 2026-04-03T20:40:00Z",
    "2026-04-03T21:40, 2026-04-03T20:40:00Z",
    "2026-04-03T21:40:07Z, 2026-04-03T21:40:07Z"
  })
  void readsMomentsInLondon(String text, Instant moment) {
    assertThat(Times.read(text, NOW)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 April 2026", "3.04.2026", "25:00", "lunch time"})
  void doesNotGuessATime(String text) {
    assertThat(Times.read(text, NOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-12T21:40:00Z",
        "2026-07-12T21:40:05Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "2026-11-12T21:40:00.123456Z"
      })
  void writesMomentsThatReadBack(String stored) {
    assertThat(Times.read(Times.write(stored), NOW)).contains(Instant.parse(stored));
  }
}
