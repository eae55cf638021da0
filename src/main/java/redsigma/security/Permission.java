package redsigma.security;

/** What a role may allow; every handler declares the one it needs. */
public enum Permission {
  /** Search and open records, as far as their access classes allow. */
  READ,
  /** Create and change records and links. */
  WRITE,
  /** Bring other systems' data in. */
  IMPORT,
  /** Load packages, see the system's state. */
  ADMINISTER,
  /** Read the journal. */
  AUDIT
}
