package redsigma.web.administration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Portrait.Fact;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.ReasonPolicies;
import redsigma.security.ReasonPolicy;
import redsigma.security.ReasonPolicy.Way;
import redsigma.web.frame.Frame;

/** Of whom a reason for looking is asked: what the packages and the force's overlay come to. */
@Controller
class ReasonPolicyPage {

  static final String ADDRESS = "/administration/reasons";

  private final ReasonPolicies policies;
  private final Schemas schemas;

  ReasonPolicyPage(ReasonPolicies policies, Schemas schemas) {
    this.policies = policies;
    this.schemas = schemas;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ADDRESS)
  ModelAndView page(Frame frame) {
    var policy = policies.current();
    var schema = schemas.current();
    var parts = new ArrayList<Part>();
    parts.add(new Part.Facts("What holds", facts(policy, schema)));
    parts.add(
        Part.Listing.of(
            "By type of record",
            List.of("Type", "A reason is"),
            schema.types().values().stream().map(type -> line(policy, type)).toList(),
            "No package declares a type."));
    var lead = "Written in access.yaml of the packages; the force's overlay has the last word.";
    return Pages.show(
        frame,
        AdministrationPage.of(Section.ROLES, "Reasons for looking", lead, parts)
            .from("/administration/roles", "All roles"));
  }

  private static List<Fact> facts(ReasonPolicy policy, Schema schema) {
    var list = policy.list();
    return List.of(
        new Fact("Restricted, oneself, family", "Always: " + words(policy.required())),
        new Fact("Picked from", list == null ? "No list" : schema.list(list).title()),
        new Fact("A text has at least", policy.least() + " characters"),
        new Fact("Stands for its record", policy.lasts().toHours() + " hours"),
        new Fact("Stands for an incident", policy.incident().toHours() + " hours"),
        new Fact("Family are", Changes.listed(policy.family())));
  }

  private static Part.Line line(ReasonPolicy policy, RecordType type) {
    return new Part.Line(type.plural(), null, List.of(words(policy.way(type.name()))), 0, null);
  }

  private static String words(Way way) {
    return switch (way) {
      case OFF -> "not asked";
      case PICK -> "picked from the list";
      case TEXT -> "written";
    };
  }
}
