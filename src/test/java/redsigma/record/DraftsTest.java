package redsigma.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;

/** What is typed is kept for its officer, and thrown away only in a way that can be undone. */
@InTheHouse
class DraftsTest {

  @Autowired Drafts drafts;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  @Test
  void bringsADiscardedDraftBackWordForWord() {
    var draft = kept("Seen by the canal");

    drafts.discard(officers.hill(), draft.id());
    assertThat(drafts.find(officers.hill(), draft.id())).isEmpty();
    assertThat(discarded()).contains(draft.id());

    drafts.bringBack(officers.hill(), draft.id());
    assertThat(drafts.find(officers.hill(), draft.id()).orElseThrow().form())
        .isEqualTo(draft.form());
    assertThat(discarded()).doesNotContain(draft.id());
  }

  @Test
  void leavesADraftToItsOwnOfficer() {
    var draft = kept("Mine alone");

    drafts.discard(officers.kaur(), draft.id());
    assertThat(drafts.find(officers.hill(), draft.id())).isPresent();

    drafts.discard(officers.hill(), draft.id());
    drafts.bringBack(officers.kaur(), draft.id());
    assertThat(drafts.find(officers.kaur(), draft.id())).isEmpty();
    assertThat(discarded()).contains(draft.id());
  }

  @Test
  void neverPutsADiscardedDraftOverWhatIsBeingTyped() {
    var draft = kept("The first words");
    drafts.discard(officers.hill(), draft.id());
    var typed = kept(draft.id(), "The words of a page still open");

    drafts.bringBack(officers.hill(), draft.id());

    assertThat(drafts.find(officers.hill(), draft.id()).orElseThrow().form())
        .isEqualTo(typed.form());
    assertThat(discarded()).contains(draft.id());
  }

  @Test
  void forgetsADiscardedDraftAfterAWeek() {
    var old = kept("Long ago");
    drafts.discard(officers.hill(), old.id());

    clock.tick(Duration.ofDays(8));
    drafts.discard(officers.hill(), kept("Today").id());
    drafts.bringBack(officers.hill(), old.id());

    assertThat(discarded()).doesNotContain(old.id());
    assertThat(drafts.find(officers.hill(), old.id())).isEmpty();
  }

  private List<UUID> discarded() {
    return drafts.discarded(officers.hill(), Drafts.RETURNABLE).stream()
        .map(DiscardedDraft::id)
        .toList();
  }

  private Draft kept(String words) {
    return kept(UUID.randomUUID(), words);
  }

  private Draft kept(UUID id, String words) {
    var form = Map.of("f.words", List.of(words));
    var draft = new Draft(id, "intelligence-report", null, 0, words, form, clock.instant());
    drafts.keep(officers.hill(), draft);
    return draft;
  }
}
