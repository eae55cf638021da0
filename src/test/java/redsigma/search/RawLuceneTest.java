package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;

/** What benches put to Lucene itself is what the one box asks it. */
@InTheHouse
class RawLuceneTest {

  @Autowired RawLucene lucene;
  @Autowired IndexAlone index;
  @Autowired Reindex reindex;
  @Autowired Officers officers;

  @ParameterizedTest
  @ValueSource(strings = {"ann smith", "jon smyth golf", "12/03/1987", "type:person smith", ""})
  void countsWhatTheIndexCounts(String words) {
    reindex.awaitAll();

    try (var open = lucene.open()) {
      assertThat(open.count(lucene.question(officers.kaur(), words), 20))
          .isEqualTo(index.count(officers.kaur(), words, 20));
    }
  }
}
