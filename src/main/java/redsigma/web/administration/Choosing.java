package redsigma.web.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.security.People;
import redsigma.security.Person;
import redsigma.security.Roles;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.security.Viewer;

/** What administration forms offer to choose from: units, roles, people. */
@Component
class Choosing {

  private static final int OFFERED = 300;

  private final Units units;
  private final Roles roles;
  private final People people;

  Choosing(Units units, Roles roles, People people) {
    this.units = units;
    this.roles = roles;
    this.people = people;
  }

  /** Titles of the force's units by name. */
  Map<String, String> units(Viewer viewer) {
    var titles = new LinkedHashMap<String, String>();
    for (Unit unit : units.of(viewer.force())) {
      titles.put(unit.name(), unit.title());
    }
    return titles;
  }

  /** Titles of roles by name. */
  Map<String, String> roles() {
    var titles = new LinkedHashMap<String, String>();
    roles.all().forEach(role -> titles.put(role.name(), role.title()));
    return titles;
  }

  String title(String role) {
    return roles().getOrDefault(role, role);
  }

  /** As a person is offered while one types. */
  static String written(Person person) {
    return "%s (%s)".formatted(person.name(), person.username());
  }

  List<String> people(Viewer viewer) {
    return people.page(viewer, People.Asked.ALL, 0, OFFERED).stream()
        .map(Choosing::written)
        .toList();
  }

  /** Whom the typed words mean; refused in the form when that is nobody, or more than one. */
  Optional<Person> person(Viewer viewer, Entry entry, String name) {
    var typed = entry.text(name);
    var words = typed.replaceAll(".*\\(([^()]+)\\)$", "$1");
    var found =
        typed.isEmpty()
            ? List.<Person>of()
            : people.page(viewer, new People.Asked(words, "", People.Order.NAME), 0, 20);
    var exact = found.stream().filter(each -> each.username().equalsIgnoreCase(words)).findFirst();
    if (exact.isPresent() || found.size() == 1) {
      return exact.or(() -> found.stream().findFirst());
    }
    entry.refuse(
        name,
        found.isEmpty()
            ? "Type the name or the username of somebody of this force."
            : "Several people are called so: "
                + String.join("; ", found.stream().map(Choosing::written).toList()));
    return Optional.empty();
  }
}
