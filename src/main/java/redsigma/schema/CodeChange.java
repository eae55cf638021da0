package redsigma.schema;

import java.time.LocalDate;

/** What a force wishes to do to a list: a code of its own, or the end of one. */
public sealed interface CodeChange {

  String list();

  String code();

  /** Adds a code; a missing prefix of the force is put before it. */
  record Add(String list, String code, String label) implements CodeChange {}

  /** Says anew what a code of the force's own means to a reader. */
  record Relabel(String list, String code, String label) implements CodeChange {}

  /** Ends a code: from that day on it cannot be chosen. */
  record Retire(String list, String code, LocalDate until) implements CodeChange {}
}
