package redsigma.web.administration;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Accounts;
import redsigma.security.Needs;
import redsigma.security.NewAccount;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** Somebody joins: an account is made, and its first password shown this once. */
@Controller
class NewPersonPages {

  /** Without letters and digits that are taken for one another when read aloud or off paper. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final SecureRandom CHANCE = new SecureRandom();

  private final Accounts accounts;
  private final Choosing choosing;
  private final Changes changes;

  NewPersonPages(Accounts accounts, Choosing choosing, Changes changes) {
    this.accounts = accounts;
    this.choosing = choosing;
    this.changes = changes;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/people/new")
  ModelAndView blank(Viewer viewer, Frame frame) {
    return Pages.show(frame, page(viewer, Entry.blank()));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping("/administration/people")
  ModelAndView make(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entry = Entry.of(typed);
    var username =
        entry.needed("username", 60, "Give a username to sign in with.").toLowerCase(Locale.ROOT);
    if (!username.isEmpty() && !username.matches("[a-z0-9][a-z0-9._@-]*")) {
      entry.refuse("username", "Use letters, digits, dots, hyphens and @ alone.");
    } else if (accounts.byUsername(username).isPresent() || username.equals("system")) {
      entry.refuse("username", "Somebody has this username already.");
    }
    var name = entry.needed("name", 100, "Give the name as it is to be shown.");
    var unit = entry.chosen("unit", choosing.units(viewer).keySet(), "Choose a unit.");
    var roles = entry.chosen("roles", choosing.roles().keySet());
    if (!entry.isRight()) {
      return Pages.show(frame, page(viewer, entry));
    }
    var password = password();
    var account = new NewAccount(username, name, viewer.force(), unit, roles, password);
    var facts = Map.of("of", username, "name", name, "unit", unit, "roles", Changes.listed(roles));
    changes.make(viewer, "add-person", facts, () -> accounts.add(account));
    return Pages.show(frame, made(name, username, password));
  }

  private static AdministrationPage made(String name, String username, String password) {
    return AdministrationPage.of(
            Section.PEOPLE,
            name,
            "Added. ",
            List.of(
                new Part.Told(
                    "good",
                    "First password for %s: %s — it is shown this once; hand it over in person."
                        .formatted(username, password))))
        .from("/administration/people?words=" + username, "Go on to this person");
  }

  private AdministrationPage page(Viewer viewer, Entry entry) {
    var form =
        new Part.Form(
            "Who joins",
            "/administration/people",
            "Add",
            false,
            List.of(
                entry.line("username", "Username", "Stays for good: the journal names it"),
                entry.line("name", "Name as shown", "Such as PC 2417 Hill"),
                entry.select("unit", "Home unit", null, choosing.units(viewer)),
                entry.checks("roles", "Roles at the home unit", null, choosing.roles())));
    return AdministrationPage.of(Section.PEOPLE, "New person", "", List.of(form))
        .from("/administration/people", "All people")
        .mending(entry.errors());
  }

  private static String password() {
    return IntStream.range(0, 20)
        .mapToObj(at -> (at > 0 && at % 5 == 0 ? "-" : "") + sign())
        .collect(Collectors.joining());
  }

  private static char sign() {
    return SIGNS.charAt(CHANCE.nextInt(SIGNS.length()));
  }
}
