package redsigma.security;

/** Protective markings (GSC) that may be kept here; anything above is refused at the door. */
public enum Marking {
  OFFICIAL,
  OFFICIAL_SENSITIVE;

  /** As it is written at the head of a page. */
  public String shown() {
    return name().replace('_', '-');
  }
}
