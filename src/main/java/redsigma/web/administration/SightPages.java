package redsigma.web.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.record.Record;
import redsigma.record.Records;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Person;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/**
 * What somebody can see of a record, and why. Who asks is told of records alone that they see
 * themselves: of any other the answer is that of one that is not there.
 */
@Controller
class SightPages {

  static final String ADDRESS = "/administration/sight";

  private final Records records;
  private final Choosing choosing;
  private final SightDrawing drawing;
  private final Audit audit;

  SightPages(Records records, Choosing choosing, SightDrawing drawing, Audit audit) {
    this.records = records;
    this.choosing = choosing;
    this.drawing = drawing;
    this.audit = audit;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ADDRESS)
  ModelAndView ask(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var entry = Entry.of(typed);
    var parts = new ArrayList<Part>();
    if (!typed.isEmpty()) {
      var person = choosing.person(viewer, entry, "who");
      var reference = entry.needed("record", 60, "Give the record's reference.");
      var record =
          records
              .byReference(viewer, reference)
              .flatMap(id -> records.findAll(viewer, List.of(id)).stream().findFirst());
      if (record.isEmpty()) {
        entry.refuse("record", "No such record, or one you may not see.");
      }
      if (person.isPresent() && record.isPresent() && entry.isRight()) {
        note(viewer, person.get(), record.get());
        parts.addAll(drawing.answer(person.get(), record.get()));
      }
    }
    parts.addFirst(form(viewer, entry));
    return Pages.show(
        frame,
        AdministrationPage.of(Section.ROLES, "What can somebody see, and why?", "", parts)
            .from("/administration/roles", "All roles")
            .mending(entry.errors()));
  }

  private Part form(Viewer viewer, Entry entry) {
    return new Part.Form(
        "Ask",
        ADDRESS,
        "Ask",
        true,
        List.of(
            entry.pick("who", "Who", "Name or username", choosing.people(viewer)),
            entry.line("record", "Reference of the record", null)));
  }

  private void note(Viewer viewer, Person person, Record record) {
    var facts = Map.of("of", person.username(), "reference", record.reference());
    audit.note(
        viewer,
        new AuditEntry(AuditEntry.Kind.SECURITY, "explain-access", record.id().value(), facts));
  }
}
