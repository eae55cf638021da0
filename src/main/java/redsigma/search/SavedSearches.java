package redsigma.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.record.RecordId;
import redsigma.search.SavedSearch.Asked;
import redsigma.search.SavedSearch.Sharing;
import redsigma.security.Viewer;

/** The searches people keep, share, and watch. */
@Component
public class SavedSearches {

  /** How long a removed search can be brought back. */
  public static final Duration RETURNABLE = Duration.ofDays(7);

  private static final int LONGEST_NAME = 100;

  private final SavedSearchStore store;
  private final WatchStore watches;
  private final Consultation consultation;
  private final Clock clock;

  SavedSearches(
      SavedSearchStore store, WatchStore watches, Consultation consultation, Clock clock) {
    this.store = store;
    this.watches = watches;
    this.consultation = consultation;
    this.clock = clock;
  }

  /** The viewer's own and those shared with them, by name; also what they removed lately. */
  @Transactional(readOnly = true)
  public List<SavedSearch> all(Viewer viewer) {
    return store.usable(viewer, clock.instant().minus(RETURNABLE));
  }

  /**
   * Keeps a search; without a name it is called after what it asks.
   *
   * @return its id, or nothing when it asks nothing
   */
  @Transactional
  public Optional<UUID> keep(Viewer viewer, String name, Asked asked, Sharing sharing) {
    if (asked.asksNothing()) {
      return Optional.empty();
    }
    var id = UUID.randomUUID();
    var called = name.isBlank() ? (asked.words().isEmpty() ? asked.type() : asked.words()) : name;
    store.add(id, viewer, cut(called.strip()), asked, sharing, clock.instant());
    return Optional.of(id);
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  /**
   * Tells the viewer from now on of what comes to match; false when they may not use the search.
   */
  @Transactional
  public boolean watch(Viewer viewer, UUID search) {
    var usable = store.find(viewer, search).isPresent();
    if (usable) {
      watches.watch(search, viewer.id(), viewer.force(), clock.instant());
    }
    return usable;
  }

  @Transactional
  public void unwatch(Viewer viewer, UUID search) {
    watches.unwatch(search, viewer.id());
  }

  /** Whether it was the viewer's own to share. */
  @Transactional
  public boolean share(Viewer viewer, UUID search, Sharing sharing) {
    return store.share(viewer.id(), search, sharing);
  }

  /** Whether it was the viewer's own to remove. */
  @Transactional
  public boolean remove(Viewer viewer, UUID search) {
    return store.remove(viewer.id(), search, clock.instant());
  }

  @Transactional
  public boolean bringBack(Viewer viewer, UUID search) {
    return store.bringBack(viewer.id(), search);
  }

  /** What the viewer was told of and has not read, the latest first, as far as they may see it. */
  @Transactional
  public List<SearchNews> news(Viewer viewer, int limit) {
    var told = watches.unread(viewer.id(), limit);
    if (told.isEmpty()) {
      return List.of();
    }
    var ids = told.stream().map(each -> each.record().toString()).distinct().toList();
    var seen = consultation.show(viewer, ids, "news", Map.of());
    return told.stream()
        .flatMap(
            each ->
                seen.stream()
                    .filter(record -> record.id().equals(new RecordId(each.record())))
                    .map(record -> new SearchNews(each.search(), each.name(), record, each.at())))
        .toList();
  }

  /** Marks as read what was told up to a moment: what came since stays. */
  @Transactional
  public void read(Viewer viewer, Instant until) {
    watches.read(viewer.id(), until, clock.instant());
  }
}
