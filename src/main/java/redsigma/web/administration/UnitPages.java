package redsigma.web.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Unit;
import redsigma.security.Units;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** The tree of units: which stands under which, and how each is reached. */
@Controller
class UnitPages {

  private static final String ALL = "/administration/units";

  private final Units units;
  private final Changes changes;

  UnitPages(Units units, Changes changes) {
    this.units = units;
    this.changes = changes;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping(ALL)
  ModelAndView all(Viewer viewer, Frame frame, @RequestParam(defaultValue = "") String unit) {
    var known = units.of(viewer.force());
    if (unit.isEmpty()) {
      return Pages.show(frame, page(known, Entry.blank(), null));
    }
    var chosen =
        known.stream()
            .filter(each -> each.name().equals(unit))
            .findFirst()
            .orElseThrow(Absent::new);
    return Pages.show(frame, page(known, shown(chosen), chosen));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping(ALL)
  ModelAndView put(Viewer viewer, Frame frame, @RequestParam MultiValueMap<String, String> typed) {
    var known = units.of(viewer.force());
    var entry = Entry.of(typed);
    var before =
        known.stream()
            .filter(each -> each.name().equals(entry.text("of")))
            .findFirst()
            .orElse(null);
    var unit = read(viewer, entry, known, before);
    if (entry.isRight()) {
      try {
        var facts =
            Changes.between(unit.name(), before == null ? Map.of() : facts(before), facts(unit));
        changes.make(
            viewer, before == null ? "add-unit" : "change-unit", facts, () -> units.put(unit));
        return Pages.goTo(ALL);
      } catch (IllegalArgumentException underItself) {
        entry.refuse("parent", Objects.toString(underItself.getMessage()));
      }
    }
    return Pages.show(frame, page(known, entry, before));
  }

  private static Unit read(Viewer viewer, Entry entry, List<Unit> known, @Nullable Unit before) {
    var title = entry.needed("title", 80, "Give the unit a name.");
    var name = before == null ? title : before.name();
    if (before == null && known.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
      entry.refuse("title", "There is a unit of this name already.");
    }
    var parent = entry.text("parent");
    if (!parent.isEmpty() && known.stream().noneMatch(each -> each.name().equals(parent))) {
      entry.refuse("parent", "Choose a unit of this force.");
    }
    var contact = entry.text("contact");
    return new Unit(
        viewer.force(),
        name,
        title,
        parent.isEmpty() ? null : parent,
        contact.isEmpty() ? null : contact);
  }

  private AdministrationPage page(List<Unit> known, Entry entry, @Nullable Unit chosen) {
    var titles = new LinkedHashMap<String, String>();
    known.forEach(unit -> titles.put(unit.name(), unit.title()));
    var fields =
        List.of(
            entry.line("title", "Name", null),
            entry.select("parent", "Stands under", "Left empty at the top of the force", titles),
            entry.line("contact", "How to reach it", "Shown where a record is restricted"));
    var form =
        new Part.Form(
            chosen == null ? "Add a unit" : "Change " + chosen.title(),
            chosen == null ? ALL : ALL + "?of=" + encoded(chosen.name()),
            chosen == null ? "Add" : "Save",
            false,
            fields);
    var tree =
        Part.Listing.of(
            "Units",
            List.of("Unit", "How to reach it"),
            lines(known, null, 0),
            "Add the top of the force first, then what stands under it.");
    var parts = chosen == null ? List.<Part>of(tree, form) : List.<Part>of(form, tree);
    var page =
        AdministrationPage.of(
                Section.UNITS,
                "Units",
                "Roles reach their unit, or all that stand under it. ",
                parts)
            .mending(entry.errors());
    return chosen == null ? page : page.from(ALL, "Add another unit");
  }

  /** A unit whose parent is gone stands at the top, so that none is lost from sight. */
  private static List<Part.Line> lines(List<Unit> known, @Nullable String under, int depth) {
    var lines = new ArrayList<Part.Line>();
    known.stream()
        .filter(unit -> Objects.equals(parent(known, unit), under))
        .sorted(Comparator.comparing(Unit::title))
        .forEach(
            unit -> {
              var contact = Objects.toString(unit.contact(), "");
              var href = ALL + "?unit=" + encoded(unit.name());
              lines.add(new Part.Line(unit.title(), href, List.of(contact), depth, null));
              lines.addAll(lines(known, unit.name(), depth + 1));
            });
    return lines;
  }

  private static @Nullable String parent(List<Unit> known, Unit unit) {
    return known.stream()
        .map(Unit::name)
        .filter(name -> name.equals(unit.parent()))
        .findFirst()
        .orElse(null);
  }

  private static Entry shown(Unit unit) {
    var known = new LinkedHashMap<String, List<String>>();
    facts(unit).forEach((name, fact) -> known.put(name, List.of(fact)));
    return Entry.showing(known);
  }

  private static Map<String, String> facts(Unit unit) {
    return Map.of(
        "title", unit.title(),
        "parent", Objects.toString(unit.parent(), ""),
        "contact", Objects.toString(unit.contact(), ""));
  }

  private static String encoded(String name) {
    return UriUtils.encode(name, UTF_8);
  }
}
