package redsigma.security;

import java.util.Set;

/** What a handler may need. Some follow from grants on records, the others a role names. */
public enum Permission {
  /** Search and open records, as far as their access classes allow. */
  READ,
  /** Create and change records and links. */
  WRITE,
  /** Delete records, and bring them back. */
  DELETE,
  /** Hand records to others, mark and restrict them. */
  ASSIGN,
  /** Take tables and documents out. */
  EXPORT,
  /** Open a restricted record in an emergency, with a reason, an alert and a time limit. */
  BREAK_GLASS,
  /** Read the journal, and be told of emergency openings. */
  AUDIT,
  /** Bring other systems' data in. */
  IMPORT,
  /** Load packages, see the system's state, keep people, units and teams. */
  ADMINISTER;

  /** The deeds of which any gives the permission; empty where a role has to name it. */
  Set<Deed> deeds() {
    return switch (this) {
      case READ -> Set.of(Deed.READ);
      case WRITE -> Set.of(Deed.CREATE, Deed.UPDATE);
      case DELETE -> Set.of(Deed.DELETE);
      case ASSIGN -> Set.of(Deed.ASSIGN);
      case EXPORT -> Set.of(Deed.EXPORT);
      case BREAK_GLASS, AUDIT, IMPORT, ADMINISTER -> Set.of();
    };
  }
}
