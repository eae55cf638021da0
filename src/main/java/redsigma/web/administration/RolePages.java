package redsigma.web.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.schema.Schemas;
import redsigma.security.Deed;
import redsigma.security.Needs;
import redsigma.security.People;
import redsigma.security.Permission;
import redsigma.security.RoleCard;
import redsigma.security.Roles;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** What each role lets one do, in plain words, and who holds it. */
@Controller
class RolePages {

  private final Roles roles;
  private final People people;
  private final Schemas schemas;

  RolePages(Roles roles, People people, Schemas schemas) {
    this.roles = roles;
    this.people = people;
    this.schemas = schemas;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/roles")
  ModelAndView all(Viewer viewer, Frame frame) {
    var parts = new ArrayList<Part>();
    var lines = roles.all().stream().map(role -> line(viewer, role)).toList();
    parts.add(
        Part.Listing.of(
            "Roles",
            List.of("Role", "Held at home by", "Marked up to", "Permissions", "Protected fields"),
            lines,
            "Packages declare them in roles.yaml."));
    parts.add(
        Part.Listing.of(
            "Reasons for looking",
            List.of("Rule"),
            List.of(
                new Part.Line(
                    "Of whom a reason is asked", ReasonPolicyPage.ADDRESS, List.of(), 0, null)),
            ""));
    roles.all().forEach(role -> parts.add(new Part.Words(role.title(), sentences(role))));
    var lead = "Declared by the packages, given to people, posts and teams. ";
    return Pages.show(
        frame,
        AdministrationPage.of(Section.ROLES, "Roles", lead, parts)
            .from(SightPages.ADDRESS, "What can somebody see, and why?"));
  }

  private Part.Line line(Viewer viewer, RoleCard role) {
    int holders = people.count(viewer, new People.Asked("", role.name(), People.Order.NAME));
    return new Part.Line(
        role.title(),
        "/administration/people?role=" + role.name(),
        List.of(
            holders == 1 ? "1 person" : holders + " people",
            role.upTo().shown(),
            words(role.may()),
            words(role.sees())),
        0,
        null);
  }

  private List<String> sentences(RoleCard role) {
    var sentences = role.reaches().stream().map(this::sentence).collect(Collectors.toList());
    role.may().forEach(may -> sentences.add("May %s.".formatted(plain(may))));
    role.sees().forEach(group -> sentences.add("Sees %s fields.".formatted(plain(group))));
    return sentences;
  }

  private String sentence(RoleCard.Reach reach) {
    var deeds = reach.deeds().stream().map(Deed::word).collect(Collectors.joining(", "));
    var types = reach.types();
    var of =
        types == null
            ? "records of every type that need not be named"
            : types.stream().map(this::plural).collect(Collectors.joining(", "));
    var where =
        switch (reach.depth()) {
          case "own" -> "when they own them";
          case "unit" -> "of the unit the role is held at";
          case "unit-and-below" -> "of the unit the role is held at and all under it";
          default -> "of the whole force";
        };
    return "May %s %s, %s.".formatted(deeds, of, where);
  }

  private String plural(String type) {
    return schemas.current().findType(type).map(found -> found.plural()).orElse(type);
  }

  private static String words(List<String> names) {
    return names.isEmpty()
        ? "None"
        : names.stream().map(RolePages::plain).collect(Collectors.joining(", "));
  }

  private static String plain(String name) {
    return name.replace('-', ' ');
  }
}
