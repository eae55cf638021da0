package redsigma.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Viewer;

/** The feed tells every change once, in order, and only what its reader may see. */
@InTheHouse
class ChangeFeedTest {

  private static final int WRITERS = 4;
  private static final int EACH = 25;

  @Autowired ChangeFeed feed;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  @Test
  void losesNothingAndRepeatsNothingWhileSeveralWrite() throws Exception {
    var hill = officers.hill();
    var position = feed.now();
    var written = new ArrayList<RecordId>();
    var read = new ArrayList<Feed.Entry>();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var writing = new ArrayList<Future<List<RecordId>>>();
      for (int i = 0; i < WRITERS; i++) {
        writing.add(writers.submit(() -> write(hill)));
      }
      while (!writing.stream().allMatch(Future::isDone)) {
        position = follow(hill, position, read);
      }
      for (var each : writing) {
        written.addAll(each.get());
      }
    }
    while (read.size() < written.size()) {
      position = follow(hill, position, read);
    }
    follow(hill, position, read);

    assertThat(read).extracting(Feed.Entry::id).containsExactlyInAnyOrderElementsOf(written);
    assertThat(read)
        .extracting(entry -> entry.position().transaction())
        .isSortedAccordingTo(Long::compare);
  }

  @Test
  void passesOverWhatItsReaderMayNotSee() {
    var stranger = officers.stranger();
    var position = feed.now();
    var ours = make(officers.hill());
    var theirs = make(stranger);
    var read = new ArrayList<Feed.Entry>();

    while (read.isEmpty()) {
      position = follow(stranger, position, read);
    }

    var ids = new HashSet<>(read.stream().map(Feed.Entry::id).toList());
    assertThat(ids).contains(theirs).doesNotContain(ours);
  }

  private Feed.Position follow(Viewer viewer, Feed.Position from, List<Feed.Entry> into) {
    var found = feed.read(viewer, from, 7);
    into.addAll(found.entries());
    return found.next();
  }

  private List<RecordId> write(Viewer viewer) {
    var ids = new ArrayList<RecordId>();
    for (int i = 0; i < EACH; i++) {
      ids.add(make(viewer));
    }
    return ids;
  }

  private RecordId make(Viewer viewer) {
    var id = RecordId.next(clock);
    var data = Values.of(Map.of("names", List.of(Map.of("surname", "Fed"))));
    records.save(viewer, Change.create(id, "person", data));
    return id;
  }
}
