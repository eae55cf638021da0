package redsigma.security;

import java.util.Set;

/** An account to be made; the password is hashed before it is stored. */
public record NewAccount(
    String username, String name, String force, String unit, Set<String> roles, String password) {

  public NewAccount {
    roles = Set.copyOf(roles);
  }

  @Override
  public String toString() {
    return "NewAccount[" + username + "]";
  }
}
