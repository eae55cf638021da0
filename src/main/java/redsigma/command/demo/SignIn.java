package redsigma.command.demo;

import java.util.List;

/** How one of the fictional officers signs in; told once, when the account is made. */
public record SignIn(
    String username, String password, String name, String unit, List<String> roles) {

  public SignIn {
    roles = List.copyOf(roles);
  }

  @Override
  public String toString() {
    return "SignIn[" + username + "]";
  }
}
