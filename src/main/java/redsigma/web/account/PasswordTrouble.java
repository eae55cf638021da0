package redsigma.web.account;

import java.util.Set;
import redsigma.security.signin.PasswordChanges.Fault;

/** Why a password was not changed: the old one did not match, or the new one will not do. */
public record PasswordTrouble(boolean wrong, Set<Fault> faults) {

  public static final PasswordTrouble NONE = new PasswordTrouble(false, Set.of());

  public PasswordTrouble {
    faults = Set.copyOf(faults);
  }

  public boolean any() {
    return wrong || !faults.isEmpty();
  }

  public boolean has(String fault) {
    return faults.contains(Fault.valueOf(fault));
  }
}
