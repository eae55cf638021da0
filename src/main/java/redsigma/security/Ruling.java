package redsigma.security;

/** What a viewer gets of a record, and why. */
public sealed interface Ruling {

  String because();

  /** All of it, less protected fields. */
  record Seen(String because) implements Ruling {}

  /** That it exists, and whom to ask. */
  record Stub(String contact, String because) implements Ruling {}

  /** Nothing: the same as if it were not there. */
  record Unseen(String because) implements Ruling {}
}
