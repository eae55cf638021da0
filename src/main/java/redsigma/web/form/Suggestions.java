package redsigma.web.form;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.schema.FieldType;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;

/** What the words typed in a link field may mean, while they are typed. */
@Controller
class Suggestions {

  private final VisibleTypes types;
  private final Lookups lookups;

  Suggestions(VisibleTypes types, Lookups lookups) {
    this.types = types;
    this.lookups = lookups;
  }

  /**
   * @param type the form's record type
   * @param row the row of the link field, {@code l.person.0}; the words come under its own name,
   *     and so does the type of a record made in place whose link it is
   */
  @Needs(Permission.READ)
  @GetMapping("/records/suggestions")
  ModelAndView offers(
      Viewer viewer,
      @RequestParam String type,
      @RequestParam String row,
      @RequestParam MultiValueMap<String, String> form) {
    var schema = types.of(viewer);
    var entries = new Entries(form);
    var input = row.replaceFirst("\\.\\d+$", "");
    var name = input.substring(input.lastIndexOf('.') + 1);
    var owner = Entries.isInside(row) ? entries.first(Entries.around(row) + ".new.type") : type;
    var field = schema.findType(owner).flatMap(found -> found.field(name)).orElseThrow(Absent::new);
    if (!(field.type() instanceof FieldType.Link link)) {
      throw new Absent();
    }
    var words = entries.first(row + ".words");
    return new ModelAndView(
        "field/offers",
        Map.of(
            "offers",
            lookups.offers(viewer, schema, link, row, words),
            "field",
            FieldDrawing.id(input)));
  }
}
