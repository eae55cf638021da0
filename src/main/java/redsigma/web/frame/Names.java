package redsigma.web.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.security.Accounts;
import redsigma.security.Viewer;

/** How pages call those whom records know by their usernames: "PC 2417 Hill", not "hill". */
@Component
public class Names {

  private static final Viewer PLATFORM = Viewer.system("", "named on a page");

  private final Accounts accounts;

  Names(Accounts accounts) {
    this.accounts = accounts;
  }

  /** A name for each username; whoever has no account is called by the username. */
  public Map<String, String> of(Stream<String> usernames) {
    Set<String> asked = usernames.collect(Collectors.toSet());
    var names = new HashMap<String, String>();
    asked.forEach(username -> names.put(username, username));
    names.replace(PLATFORM.username(), PLATFORM.name());
    names.putAll(accounts.names(asked));
    return Map.copyOf(names);
  }
}
