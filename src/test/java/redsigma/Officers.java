package redsigma;

import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Viewer;

/** The officers of the tests: two forces, so that there is something not to be seen. */
@Component("officersOfTheTests")
public class Officers {

  public static final String PASSWORD = "correct horse battery staple";

  private final Accounts accounts;

  Officers(Accounts accounts) {
    this.accounts = accounts;
  }

  public Viewer hill() {
    return officer("hill", "PC 2417 Hill", "77", "Ferry NPT", "officer");
  }

  public Viewer kaur() {
    return officer("kaur", "PC 1180 Kaur", "77", "Ferry NPT", "officer");
  }

  /** Of the intelligence unit, who sees what sources are. */
  public Viewer dodds() {
    return officer("dodds", "DS 88 Dodds", "77", "Intelligence", "intelligence-unit");
  }

  public Viewer administrator() {
    return officer("admin", "Alex Reed", "77", "Systems", "administrator");
  }

  /** Of another force. */
  public Viewer stranger() {
    return officer("stranger", "PC 1 Vane", "78", "Elsewhere", "officer");
  }

  private Viewer officer(String username, String name, String force, String unit, String role) {
    var known = accounts.byUsername(username);
    if (known.isEmpty()) {
      accounts.add(new NewAccount(username, name, force, unit, Set.of(role), PASSWORD));
    }
    return accounts.byUsername(username).orElseThrow().viewer();
  }
}
