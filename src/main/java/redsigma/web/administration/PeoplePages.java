package redsigma.web.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import redsigma.security.Needs;
import redsigma.security.People;
import redsigma.security.People.Order;
import redsigma.security.Permission;
import redsigma.security.Person;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Pagination;

/** The people of the force: searched, sorted, a page at a time. */
@Controller
class PeoplePages {

  private static final int SIZE = 25;

  private final People people;
  private final Choosing choosing;

  PeoplePages(People people, Choosing choosing) {
    this.people = people;
    this.choosing = choosing;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/people")
  ModelAndView all(
      Viewer viewer,
      Frame frame,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "1") int page) {
    var asked = new People.Asked(words.strip(), role, order(sort));
    int count = people.count(viewer, asked);
    int at = Math.clamp(page, 1, Math.max(1, pages(count)));
    var found = people.page(viewer, asked, (at - 1) * SIZE, SIZE);
    var lead =
        "%s in this force. What is changed here is felt at the next click."
            .formatted(count == 1 ? "One person" : "%,d people".formatted(count));
    var parts = List.of(search(asked), listing(asked, found, at, count));
    return Pages.show(
        frame,
        AdministrationPage.of(Section.PEOPLE, "People", lead, parts)
            .from("/administration/people/new", "Add somebody new"));
  }

  private Part search(People.Asked asked) {
    var entry =
        Entry.showing(Map.of("words", List.of(asked.words()), "role", List.of(asked.role())));
    return new Part.Form(
        "Find somebody",
        "/administration/people",
        "Find",
        true,
        List.of(
            entry.line("words", "Name, username or unit", null),
            entry.select("role", "Role", null, choosing.roles())));
  }

  private Part listing(People.Asked asked, List<Person> found, int at, int count) {
    var columns =
        Stream.concat(
                Stream.of(Order.NAME, Order.USERNAME, Order.UNIT).map(each -> column(asked, each)),
                Stream.of(new Part.Column("Roles", null, false), column(asked, Order.STATE)))
            .toList();
    return new Part.Listing(
        "People",
        columns,
        found.stream().map(this::line).toList(),
        "Nobody matches. Use fewer words, or add somebody new.",
        Pagination.of(at, pages(count), page -> href(asked, asked.order(), page)));
  }

  private Part.Line line(Person person) {
    var roles = person.roles().stream().map(choosing::title).toList();
    return new Part.Line(
        person.name(),
        PersonPages.href(person.id()),
        List.of(
            person.username(),
            person.unit(),
            Changes.listed(roles),
            person.active() ? "Active" : "Closed"),
        0,
        null);
  }

  private static Part.Column column(People.Asked asked, Order order) {
    var title =
        switch (order) {
          case NAME -> "Name";
          case USERNAME -> "Username";
          case UNIT -> "Unit";
          case STATE -> "Account";
        };
    return new Part.Column(title, href(asked, order, 1), asked.order() == order);
  }

  private static int pages(int count) {
    return (count + SIZE - 1) / SIZE;
  }

  private static String href(People.Asked asked, Order order, int page) {
    var values = new LinkedHashMap<String, Object>();
    values.put("words", asked.words());
    values.put("role", asked.role());
    return UriComponentsBuilder.fromPath("/administration/people")
        .queryParam("words", "{words}")
        .queryParam("role", "{role}")
        .queryParam("sort", order.name().toLowerCase(Locale.ROOT))
        .queryParam("page", page)
        .encode()
        .buildAndExpand(values)
        .toUriString();
  }

  private static Order order(String word) {
    return Stream.of(Order.values())
        .filter(order -> order.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(Order.NAME);
  }
}
