package redsigma.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Portrait.Fact;

/**
 * What "My account" shows.
 *
 * @param facts who one is to the house
 * @param password whether there is a password here to change
 * @param factor how the second factor stands
 * @param told what was just done, or null
 */
public record AccountPage(
    List<Fact> facts,
    boolean password,
    PasswordTrouble trouble,
    Factor factor,
    List<Seat> seats,
    @Nullable String told) {

  public AccountPage {
    facts = List.copyOf(facts);
    seats = List.copyOf(seats);
  }

  /** The second factor: known here at all, had, needed, and how many recovery codes are left. */
  public record Factor(boolean offered, boolean had, boolean needed, int recoveryLeft) {}

  /** A place where one is signed in. */
  public record Seat(String id, String where, String since, String lastUsed, boolean here) {}
}
