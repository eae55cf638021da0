package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.search.SavedSearch.Asked;
import redsigma.search.SavedSearch.Sharing;
import redsigma.security.Viewer;

/** A search is kept, shared and watched; a watcher is told of what they may see and no more. */
@InTheHouse
class SavedSearchesTest {

  @Autowired SavedSearches searches;
  @Autowired Watching watching;
  @Autowired Search search;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private final String surname = "Watch" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @BeforeEach
  @AfterEach
  void bringsTheRoundUpToDate() {
    goRound();
    searches.read(officers.hill(), clock.instant());
  }

  @Test
  void tellsAWatcherOfANewMatchByAColleague() {
    watched(officers.hill(), surname);

    var person = save(officers.kaur(), surname);
    goRound();

    assertThat(news(officers.hill())).containsExactly(person.id().toString());
    assertThat(news(officers.kaur())).isEmpty();
  }

  @Test
  void tellsAgainWhenTheRecordChangesAndOnceForEachChange() {
    watched(officers.hill(), surname);
    var person = save(officers.kaur(), surname);
    goRound();
    searches.read(officers.hill(), clock.instant());
    goRound();
    assertThat(news(officers.hill())).isEmpty();

    records.save(officers.kaur(), Change.of(person, named(surname).with("height", 181)));
    goRound();

    assertThat(news(officers.hill())).containsExactly(person.id().toString());
  }

  @Test
  void tellsOfAMatchThatALinkAloneMakes() {
    var person = save(officers.kaur(), surname);
    var other = save(officers.kaur(), "Tied" + surname);
    goRound();
    watched(officers.hill(), surname + " tied" + surname);
    watched(officers.kaur(), surname + " tied" + surname);

    link(officers.kaur(), person, other);
    goRound();

    assertThat(news(officers.hill())).contains(person.id().toString());
    assertThat(news(officers.kaur())).isEmpty();
  }

  private void link(Viewer viewer, Record from, Record to) {
    var put =
        new LinkChange.Put(
            RecordId.next(clock),
            "associate",
            null,
            from.id(),
            to.id(),
            null,
            null,
            Certainty.CONFIRMED,
            null,
            null);
    records.putLinks(viewer, List.of(put));
  }

  @Test
  void tellsNobodyOfTheirOwnSaves() {
    watched(officers.hill(), surname);

    save(officers.hill(), surname);
    goRound();

    assertThat(news(officers.hill())).isEmpty();
  }

  @Test
  void tellsNobodyOfWhatTheyMayNotSee() {
    watched(officers.stranger(), surname);

    save(officers.kaur(), surname);
    goRound();

    assertThat(news(officers.stranger())).isEmpty();
  }

  @Test
  void stopsTellingWhenTheSearchIsNoLongerWatchedOrRemoved() {
    var left = watched(officers.hill(), surname);
    var removed = watched(officers.hill(), surname + " Ida");
    searches.unwatch(officers.hill(), left);
    searches.remove(officers.hill(), removed);

    save(officers.kaur(), surname);
    goRound();

    assertThat(news(officers.hill())).isEmpty();
  }

  @Test
  void stopsTellingThoseWithWhomItIsNoLongerShared() {
    var shared = kept(officers.kaur(), surname, Sharing.UNIT);
    assertThat(searches.watch(officers.hill(), shared)).isTrue();
    searches.share(officers.kaur(), shared, Sharing.NOBODY);

    save(officers.kaur(), surname);
    goRound();

    assertThat(news(officers.hill())).isEmpty();
  }

  @Test
  void sharesASearchWithTheUnitOrTheForceAndNobodyElse() {
    var unit = kept(officers.kaur(), surname + " unit", Sharing.UNIT);
    var force = kept(officers.kaur(), surname + " force", Sharing.FORCE);
    var own = kept(officers.kaur(), surname + " own", Sharing.NOBODY);

    assertThat(usable(officers.hill())).contains(unit, force).doesNotContain(own);
    assertThat(usable(officers.dodds())).contains(force).doesNotContain(unit, own);
    assertThat(usable(officers.stranger())).doesNotContain(unit, force, own);
    assertThat(searches.watch(officers.stranger(), force)).isFalse();
  }

  @Test
  void leavesASearchToItsOwner() {
    var force = kept(officers.kaur(), surname, Sharing.FORCE);

    assertThat(searches.remove(officers.hill(), force)).isFalse();
    assertThat(searches.share(officers.hill(), force, Sharing.NOBODY)).isFalse();
    assertThat(usable(officers.dodds())).contains(force);
  }

  @Test
  void bringsARemovedSearchBack() {
    var kept = kept(officers.hill(), surname, Sharing.FORCE);
    searches.remove(officers.hill(), kept);
    assertThat(usable(officers.kaur())).doesNotContain(kept);

    searches.bringBack(officers.hill(), kept);

    assertThat(usable(officers.kaur())).contains(kept);
  }

  @Test
  void keepsNothingThatAsksNothing() {
    assertThat(searches.keep(officers.hill(), "All", new Asked(" ", "", List.of()), Sharing.NOBODY))
        .isEqualTo(Optional.empty());
  }

  private void goRound() {
    // twice: what is younger than the last round is looked at once more in the next
    for (int rounds = 0, tries = 0; rounds < 2; tries++) {
      assertThat(tries).as("tries to go round").isLessThan(100_000);
      search.suggest(officers.kaur(), "waits for what was saved", Set.of(), 1);
      rounds += watching.look() ? 1 : 0;
    }
  }

  private UUID watched(Viewer viewer, String words) {
    var id = kept(viewer, words, Sharing.NOBODY);
    assertThat(searches.watch(viewer, id)).isTrue();
    return id;
  }

  private UUID kept(Viewer viewer, String words, Sharing sharing) {
    return searches.keep(viewer, "", new Asked(words, "", List.of()), sharing).orElseThrow();
  }

  private List<UUID> usable(Viewer viewer) {
    return searches.all(viewer).stream()
        .filter(each -> each.removedAt() == null)
        .map(SavedSearch::id)
        .toList();
  }

  private List<String> news(Viewer viewer) {
    return searches.news(viewer, 50).stream().map(each -> each.record().id().toString()).toList();
  }

  private Record save(Viewer viewer, String surname) {
    return ((Saved)
            records.save(viewer, Change.create(RecordId.next(clock), "person", named(surname))))
        .record();
  }

  private static Values named(String surname) {
    return Values.of(Map.of("names", List.of(Map.of("surname", surname, "given", "Ida"))));
  }
}
