package redsigma.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redsigma.security.Viewer;

/** Work in progress, kept word for word as it is typed; each officer sees only their own. */
public interface Drafts {

  void keep(Viewer viewer, Draft draft);

  Optional<Draft> find(Viewer viewer, UUID id);

  /** The viewer's drafts, the latest first. */
  List<Draft> all(Viewer viewer);

  /** Which of some texts stand in anybody's draft; for the platform, not for officers. */
  Set<String> held(Viewer system, Set<String> texts);

  void discard(Viewer viewer, UUID id);
}
