package redsigma.network.graph;

/**
 * When a link held, in {@link Days}.
 *
 * <p>A link without any date holds on the days of the events it joins; one that joins none always.
 */
public record Span(int from, int until) {

  /** The day on which one sets out who has all the time in the world. */
  public static final int START = Days.ALWAYS;

  private static final Span OPEN = new Span(Days.ALWAYS, Days.NEVER);

  /** From one day to another, both included; open where none is given. */
  public static Span between(char from, char until) {
    return new Span(
        from == Days.NONE ? Days.ALWAYS : from, until == Days.NONE ? Days.NEVER : until);
  }

  /** By the link's own days and those of the records at its ends. */
  public static Span of(char from, char until, char near, char far) {
    if (from != Days.NONE || until != Days.NONE) {
      return between(from, until);
    }
    if (near == Days.NONE && far == Days.NONE) {
      return OPEN;
    }
    int one = near == Days.NONE ? far : near;
    int other = far == Days.NONE ? near : far;
    return new Span(Math.min(one, other), Math.max(one, other));
  }

  /** Whether what came by a day can still go over the link. */
  public boolean isPassable(int day) {
    return until >= day;
  }

  /** The first day, from one on, on which what came by then can go over the link; else never. */
  public int passedOn(int day) {
    return until < day ? Days.NEVER : Math.max(day, from);
  }

  /** The day by which it is ordered; before all when nothing is known. */
  int latest() {
    return until == Days.NEVER ? from : until;
  }

  boolean isKnown() {
    return from != Days.ALWAYS || until != Days.NEVER;
  }

  boolean overlaps(Span other) {
    return from <= other.until && other.from <= until;
  }
}
