package redsigma.security;

import java.util.Map;
import java.util.UUID;

/** Which records are about an officer and their family. Whoever keeps links knows. */
public interface Kinship {

  /** How close a record is to an officer. */
  enum Kin {
    SELF,
    FAMILY
  }

  /** All of them, for the journal. */
  Map<UUID, Kin> of(Viewer viewer);

  /** Those by links that the viewer sees: to ask by others would tell of them. */
  Map<UUID, Kin> seenBy(Viewer viewer);
}
