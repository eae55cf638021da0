package redsigma.record;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redsigma.security.Viewer;

/** Work in progress, kept word for word as it is typed; each officer sees only their own. */
public interface Drafts {

  /** How long a discarded draft can be had back. */
  Duration RETURNABLE = Duration.ofDays(7);

  void keep(Viewer viewer, Draft draft);

  Optional<Draft> find(Viewer viewer, UUID id);

  /** The viewer's drafts, the latest first. */
  List<Draft> all(Viewer viewer);

  /**
   * Which of some texts stand in anybody's draft, discarded or not; for the platform, not for
   * officers.
   */
  Set<String> held(Viewer system, Set<String> texts);

  /** Throws a draft away; it can be brought back while it is {@link #RETURNABLE}. */
  void discard(Viewer viewer, UUID id);

  /** The drafts thrown away within a time, the last one first. */
  List<DiscardedDraft> discarded(Viewer viewer, Duration within);

  /** Makes a discarded draft a draft again; does nothing when there is none to bring back. */
  void bringBack(Viewer viewer, UUID id);
}
