package redsigma.command;

import java.util.List;
import java.util.Set;

/**
 * The chapter {@code accounts.yaml}: who can sign in from the first run on, until a force makes
 * accounts of its own.
 */
record FirstAccounts(String force, List<Holder> accounts) {

  static final String CHAPTER = "accounts";

  FirstAccounts {
    accounts = List.copyOf(accounts);
  }

  /**
   * @param shown the role in plain words, for the terminal
   */
  record Holder(String username, String name, String unit, String shown, Set<String> roles) {
    Holder {
      roles = Set.copyOf(roles);
    }
  }
}
