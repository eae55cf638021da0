package redsigma.web.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.OwnRecords;
import redsigma.security.People;
import redsigma.security.Permission;
import redsigma.security.Person;
import redsigma.security.ReasonPolicies;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** Ties an account to the records about its holder, whose look-ups then need a reason. */
@Controller
class OwnRecordPages {

  private static final String ALL = "/administration/people/{id}/own-records";

  private final People people;
  private final Records records;
  private final OwnRecords ownRecords;
  private final ReasonPolicies policies;
  private final Changes changes;

  OwnRecordPages(
      People people,
      Records records,
      OwnRecords ownRecords,
      ReasonPolicies policies,
      Changes changes) {
    this.people = people;
    this.records = records;
    this.ownRecords = ownRecords;
    this.policies = policies;
    this.changes = changes;
  }

  static String href(UUID person) {
    return PersonPages.href(person) + "/own-records";
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL)
  ModelAndView all(Viewer viewer, Frame frame, @PathVariable UUID id) {
    return page(viewer, frame, found(viewer, id), Entry.blank());
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ModelAndView tie(
      Viewer viewer,
      Frame frame,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed) {
    var person = found(viewer, id);
    var entry = Entry.of(typed);
    var reference = entry.needed("record", 60, "Give the record's reference.");
    var record =
        records.byReference(viewer, reference).stream()
            .flatMap(each -> records.findAll(viewer, List.of(each)).stream())
            .findFirst();
    if (record.isEmpty()) {
      entry.refuse("record", "No such record, or one you may not see.");
    } else if (!policies.current().ownTypes().contains(record.get().type())) {
      entry.refuse("record", "A record of this type is about nobody's self.");
    }
    if (id.equals(viewer.id())) {
      entry.refuse("record", "Nobody does this to their own account: another administrator does.");
    }
    if (record.isEmpty() || !entry.isRight()) {
      return page(viewer, frame, person, entry);
    }
    var tied = record.get().id().value();
    changes.make(
        viewer,
        "tie-own-record",
        facts(person, record.get().reference()),
        () -> ownRecords.tie(viewer, id, tied));
    return Pages.goTo(href(id));
  }

  /** A record that the administrator no longer sees can be untied all the same. */
  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL + "/{record}/removal")
  ModelAndView untie(Viewer viewer, @PathVariable UUID id, @PathVariable UUID record) {
    var person = found(viewer, id);
    if (!id.equals(viewer.id()) && ownRecords.of(id).contains(record)) {
      var facts = facts(person, reference(viewer, record));
      changes.make(viewer, "untie-own-record", facts, () -> ownRecords.untie(viewer, id, record));
    }
    return Pages.goTo(href(id));
  }

  private ModelAndView page(Viewer viewer, Frame frame, Person person, Entry entry) {
    var parts = new ArrayList<Part>();
    parts.add(
        Part.Listing.of(
            "Records about " + person.name(),
            List.of("Record", "What it is", "Untie"),
            ownRecords.of(person.id()).stream().map(each -> line(viewer, person, each)).toList(),
            "Name the record about them below, if the force holds one."));
    var hint = "Looking at it, or at the family it is linked with, then takes a reason";
    parts.add(
        new Part.Form(
            "Tie a record",
            href(person.id()),
            "Tie",
            false,
            List.of(entry.line("record", "Reference of the record", hint))));
    var page =
        AdministrationPage.of(
                Section.PEOPLE, "Look-ups of oneself", person.username() + " · ", parts)
            .from(PersonPages.href(person.id()), person.name())
            .mending(entry.errors());
    return Pages.show(frame, page);
  }

  private Part.Line line(Viewer viewer, Person person, UUID record) {
    var seen = records.findAll(viewer, List.of(new RecordId(record))).stream().findFirst();
    return new Part.Line(
        seen.map(Record::reference).orElse("A record"),
        seen.map(found -> "/records/" + found.id()).orElse(null),
        List.of(seen.map(Record::title).orElse("You may not see it")),
        0,
        new Part.Ask(
            href(person.id()) + "/" + record + "/removal",
            "Untie",
            "They are no longer asked why they look at it and its family.",
            "Untie",
            seen.map(Record::reference).orElse("the record")));
  }

  private String reference(Viewer viewer, UUID record) {
    return records.findAll(viewer, List.of(new RecordId(record))).stream()
        .findFirst()
        .map(Record::reference)
        .orElse(record.toString());
  }

  private static Map<String, String> facts(Person person, String reference) {
    return Map.of("of", person.username(), "record", reference);
  }

  private Person found(Viewer viewer, UUID id) {
    return people.find(viewer, id).orElseThrow(Absent::new);
  }
}
