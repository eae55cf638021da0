package redsigma.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
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

  private final Map<RecordId, RecordId> ends = new ConcurrentHashMap<>();

  @Autowired ChangeFeed feed;
  @Autowired Records records;
  @Autowired Deletions deletions;
  @Autowired LinkTrail trail;
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
  void tellsEveryChangeOfALinkOnceAndInOrderWhileSeveralWrite() throws Exception {
    var hill = officers.hill();
    var position = feed.now();
    var links = new ArrayList<RecordId>();
    var read = new ArrayList<Feed.Entry>();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var writing = new ArrayList<Future<List<RecordId>>>();
      for (int i = 0; i < WRITERS; i++) {
        writing.add(writers.submit(() -> changeLinks(hill)));
      }
      while (!writing.stream().allMatch(Future::isDone)) {
        position = follow(hill, position, read);
      }
      for (var each : writing) {
        links.addAll(each.get());
      }
    }
    for (int i = 0; i < 50 && of(read, Feed.Subject.LINK).size() < links.size() * 4; i++) {
      position = follow(hill, position, read);
    }
    follow(hill, position, read);

    for (var link : links) {
      var told = read.stream().filter(entry -> entry.id().equals(link)).toList();
      assertThat(told).extracting(Feed.Entry::version).containsExactly(1, 2, 3, 4);
      assertThat(told).extracting(Feed.Entry::ended).containsExactly(false, false, true, false);
    }
    assertThat(of(read, Feed.Subject.LINK)).hasSize(links.size() * 4);
  }

  @Test
  void tellsOfEveryDeletionAndReturnInOrderWhileSeveralWrite() throws Exception {
    var hill = officers.hill();
    var dodds = officers.dodds();
    var stranger = officers.stranger();
    var start = feed.now();
    var position = start;
    var written = new ArrayList<RecordId>();
    var read = new ArrayList<Feed.Entry>();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var writing = new ArrayList<Future<List<RecordId>>>();
      for (int i = 0; i < WRITERS; i++) {
        writing.add(writers.submit(() -> deleteAndBringBack(hill, dodds)));
      }
      while (!writing.stream().allMatch(Future::isDone)) {
        position = follow(hill, position, read);
      }
      for (var each : writing) {
        written.addAll(each.get());
      }
    }
    followToTheEnd(hill, position, read);

    for (var id : written) {
      var told = read.stream().filter(entry -> entry.id().equals(id)).toList();
      assertThat(told).extracting(Feed.Entry::version).containsSubsequence(2, 3).isSorted();
      assertThat(told).extracting(Feed.Entry::version).doesNotHaveDuplicates();
      assertThat(told).allSatisfy(each -> assertThat(each.ended()).isEqualTo(each.version() == 2));
    }
    var theirs = new ArrayList<Feed.Entry>();
    followToTheEnd(stranger, start, theirs);
    assertThat(theirs).extracting(Feed.Entry::id).doesNotContainAnyElementsOf(written);
  }

  @Test
  void tellsOfADeletionNothingButThatAndOnlyThoseWhoSawTheRecord() {
    var hill = officers.hill();
    var dodds = officers.dodds();
    var start = feed.now();
    var person = make(hill);
    var source = make(dodds, "registered-source", Map.of("registerNumber", "S" + person));
    deletions.delete(dodds, person, 1, "Made by mistake");
    deletions.delete(dodds, source, 1, "Made by mistake");

    var mine = new ArrayList<Feed.Entry>();
    followToTheEnd(hill, start, mine);
    var hers = new ArrayList<Feed.Entry>();
    followToTheEnd(dodds, start, hers);

    assertThat(mine).filteredOn(entry -> entry.id().equals(source)).isEmpty();
    assertThat(mine)
        .filteredOn(entry -> entry.id().equals(person))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.version()).isEqualTo(2);
              assertThat(entry.ended()).isTrue();
              assertThat(feed.at(hill, entry.position())).contains(entry);
              assertThat(feed.at(officers.stranger(), entry.position())).isEmpty();
            });
    assertThat(hers).extracting(Feed.Entry::id).contains(source, person);
  }

  @Test
  void keepsEveryVersionOfALink() {
    var hill = officers.hill();
    var link = changeLinks(hill, 1).getFirst();
    var versions = trail.of(hill, ends.get(link), link);

    assertThat(versions).extracting(LinkRevision::version).containsExactly(4, 3, 2, 1);
    assertThat(versions)
        .extracting(LinkRevision::validFrom)
        .containsExactly("2021", "2020", "2020", null);
    assertThat(trail.of(officers.stranger(), ends.get(link), link)).isEmpty();
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

  private void followToTheEnd(Viewer viewer, Feed.Position from, List<Feed.Entry> into) {
    var position = from;
    var end = feed.latest();
    while (position.transaction() < end.transaction()) {
      position = follow(viewer, position, into);
    }
    follow(viewer, position, into);
  }

  private List<RecordId> deleteAndBringBack(Viewer maker, Viewer deleter) {
    var ids = write(maker);
    for (var id : ids) {
      deletions.delete(deleter, id, 1, "Made by mistake");
      deletions.bringBack(deleter, id, "It was right after all");
    }
    return ids;
  }

  private List<RecordId> write(Viewer viewer) {
    var ids = new ArrayList<RecordId>();
    for (int i = 0; i < EACH; i++) {
      ids.add(make(viewer));
    }
    return ids;
  }

  /** Makes links, dates them, withdraws them, and puts them back with another date. */
  private List<RecordId> changeLinks(Viewer viewer) {
    return changeLinks(viewer, 10);
  }

  private List<RecordId> changeLinks(Viewer viewer, int many) {
    var links = new ArrayList<RecordId>();
    for (int i = 0; i < many; i++) {
      var link = RecordId.next(clock);
      var from = make(viewer);
      var to = make(viewer);
      ends.put(link, from);
      records.putLinks(viewer, List.of(link(link, from, to, null)));
      records.putLinks(viewer, List.of(link(link, from, to, "2020")));
      records.putLinks(viewer, List.of(new LinkChange.End(link)));
      records.putLinks(viewer, List.of(link(link, from, to, "2021")));
      links.add(link);
    }
    return links;
  }

  private static LinkChange link(RecordId id, RecordId from, RecordId to, @Nullable String since) {
    return new LinkChange.Put(
        id, "associate", null, from, to, since, null, Certainty.CONFIRMED, null, null);
  }

  private static List<Feed.Entry> of(List<Feed.Entry> entries, Feed.Subject subject) {
    return entries.stream().filter(entry -> entry.subject() == subject).toList();
  }

  private RecordId make(Viewer viewer) {
    return make(viewer, "person", Map.of("names", List.of(Map.of("surname", "Fed"))));
  }

  private RecordId make(Viewer viewer, String type, Map<String, ?> data) {
    var id = RecordId.next(clock);
    records.save(viewer, Change.create(id, type, Values.of(data)));
    return id;
  }
}
