package redsigma.command.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.command.bench.region.SavedRegion;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Shown;
import redsigma.schema.Schemas;
import redsigma.search.Query;
import redsigma.search.Reindex;
import redsigma.search.Search;
import redsigma.security.Viewer;

/** Among a small town's people, the one box still finds most of what is typed amiss. */
@InTheHouse
class QualityTest {

  private static final double OVER_ALL = 93;
  private static final Viewer ASKER = Viewer.system("77", "the quality set");

  @Autowired Records records;
  @Autowired Schemas schemas;
  @Autowired Shown shown;
  @Autowired Search search;
  @Autowired Reindex index;
  @Autowired Clock clock;

  @Test
  void findsMostOfWhatIsTypedAmiss() {
    var region = SavedRegion.in(records, schemas.current(), shown, 31, 500);
    index.awaitAll();
    var set = new FairSet(region, new Questions(region, LocalDate.now(clock))).of(10);
    var table = new Table();
    set.forEach(
        (mistake, asked) -> {
          var score = new Score(region);
          asked.forEach(question -> score.ask(new OneBox(), question));
          table.put(mistake, "the one box", score);
        });

    assertThat(table.top5("the one box"))
        .as(String.join("\n", table.lines()))
        .isGreaterThan(OVER_ALL);
  }

  private final class OneBox implements Contender {
    @Override
    public String name() {
      return "the one box";
    }

    @Override
    public List<RecordId> first(String words) {
      return search.run(ASKER, new Query.Words(words, Set.of(), List.of(), 0, 5)).hits().stream()
          .map(hit -> hit.record().id())
          .toList();
    }
  }
}
