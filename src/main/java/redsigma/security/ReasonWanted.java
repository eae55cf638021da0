package redsigma.security;

/** Thrown where a record would be shown of which its viewer has yet to say why they look. */
public final class ReasonWanted extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Demand demand;
  private final transient String reference;

  public ReasonWanted(Demand demand, String reference) {
    super("a reason is wanted", null, false, false);
    this.demand = demand;
    this.reference = reference;
  }

  public Demand demand() {
    return demand;
  }

  public String reference() {
    return reference;
  }
}
