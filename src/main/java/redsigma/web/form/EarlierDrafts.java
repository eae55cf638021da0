package redsigma.web.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Drafts;
import redsigma.record.RecordId;
import redsigma.security.Viewer;
import redsigma.web.frame.Times;

/** Finds what was begun on the same form before, so that nothing is typed twice or lost. */
@Component
class EarlierDrafts {

  /** After this the form no longer speaks of what was thrown away; the home page still does. */
  private static final Duration JUST_NOW = Duration.ofHours(1);

  private final Drafts drafts;
  private final Times times;

  EarlierDrafts(Drafts drafts, Times times) {
    this.drafts = drafts;
    this.times = times;
  }

  /** An unfinished draft before a discarded one; nothing on a form that is itself a draft. */
  FormView.@Nullable Earlier of(Viewer viewer, Sheet sheet) {
    if (drafts.find(viewer, sheet.draft()).isPresent()) {
      return null;
    }
    return drafts.all(viewer).stream()
        .filter(draft -> isOf(sheet, draft.type(), draft.record()))
        .findFirst()
        .map(draft -> earlier(draft.id(), draft.title(), draft.changedAt(), false))
        .or(() -> discarded(viewer, sheet))
        .orElse(null);
  }

  private Optional<FormView.Earlier> discarded(Viewer viewer, Sheet sheet) {
    return drafts.discarded(viewer, JUST_NOW).stream()
        .filter(draft -> isOf(sheet, draft.type(), draft.record()))
        .findFirst()
        .map(draft -> earlier(draft.id(), draft.title(), draft.changedAt(), true));
  }

  private static boolean isOf(Sheet sheet, String type, @Nullable RecordId record) {
    return type.equals(sheet.type()) && Objects.equals(record, sheet.record());
  }

  private FormView.Earlier earlier(UUID id, String title, Instant typed, boolean discarded) {
    return new FormView.Earlier("/drafts/" + id, title, times.near(typed), discarded);
  }
}
