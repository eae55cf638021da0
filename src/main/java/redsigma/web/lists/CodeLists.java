package redsigma.web.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.schema.CodeChange;
import redsigma.schema.CodeList;
import redsigma.schema.SchemaProblem;
import redsigma.schema.Schemas;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** Shows the code lists, and lets an administrator add codes and end them. */
@Controller
class CodeLists {

  private static final String CHANGED = "changed";

  private final Schemas schemas;
  private final ListChanges changes;
  private final ListDrawing drawing;

  CodeLists(Schemas schemas, ListChanges changes, ListDrawing drawing) {
    this.schemas = schemas;
    this.changes = changes;
    this.drawing = drawing;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/lists")
  ModelAndView all(Frame frame) {
    var page = drawing.all(schemas.current());
    return new ModelAndView(
        "lists/lists", Map.of("frame", frame.in("administration"), "page", page));
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/lists/{name}")
  ModelAndView one(@PathVariable String name, Frame frame, Model model) {
    return one(
        frame, list(name), model.containsAttribute(CHANGED), ListPage.Typed.NOTHING, List.of());
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping("/administration/lists/{name}/codes")
  ModelAndView add(
      @PathVariable String name,
      @RequestParam String code,
      @RequestParam String label,
      Viewer viewer,
      Frame frame,
      RedirectAttributes next) {
    var typed = new ListPage.Typed(code, label, "");
    if (code.isBlank() || label.isBlank()) {
      return refused(frame, name, typed, "A code and a label are needed.", "Write both.");
    }
    return done(viewer, frame, new CodeChange.Add(name, code, label.strip()), typed, next);
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping("/administration/lists/{name}/labels")
  ModelAndView relabel(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String code,
      @RequestParam String label,
      Viewer viewer,
      Frame frame,
      RedirectAttributes next) {
    var typed = new ListPage.Typed(code, label, "");
    if (label.isBlank()) {
      return refused(frame, name, typed, "The label is empty.", "Write what the code means.");
    }
    return done(viewer, frame, new CodeChange.Relabel(name, code, label.strip()), typed, next);
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping("/administration/lists/{name}/ends")
  ModelAndView end(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String code,
      @RequestParam String until,
      Viewer viewer,
      Frame frame,
      RedirectAttributes next) {
    var typed = new ListPage.Typed(code, "", until);
    return day(until)
        .map(day -> done(viewer, frame, new CodeChange.Retire(name, code, day), typed, next))
        .orElseGet(() -> refused(frame, name, typed, "That is no day.", "Write it as 2026-11-24."));
  }

  private ModelAndView done(
      Viewer viewer, Frame frame, CodeChange change, ListPage.Typed typed, RedirectAttributes to) {
    var list = list(change.list());
    var problems = changes.make(viewer, list, change);
    if (!problems.isEmpty()) {
      return refused(frame, list, typed, problems);
    }
    to.addFlashAttribute(CHANGED, true);
    return new ModelAndView("redirect:/administration/lists/" + list.name());
  }

  private ModelAndView refused(
      Frame frame, String name, ListPage.Typed typed, String message, String remedy) {
    return refused(frame, list(name), typed, List.of(new SchemaProblem("", 0, message, remedy)));
  }

  private ModelAndView refused(
      Frame frame, CodeList list, ListPage.Typed typed, List<SchemaProblem> problems) {
    var view = one(frame, list, false, typed, problems);
    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }

  private ModelAndView one(
      Frame frame,
      CodeList list,
      boolean changed,
      ListPage.Typed typed,
      List<SchemaProblem> problems) {
    var page = drawing.one(list, changed, typed, problems);
    return new ModelAndView(
        "lists/list", Map.of("frame", frame.in("administration"), "page", page));
  }

  private CodeList list(String name) {
    return Optional.ofNullable(schemas.current().lists().get(name))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
