package redsigma.web.administration;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.schema.AppPackage;
import redsigma.schema.Origin;
import redsigma.schema.Schema;
import redsigma.schema.SchemaProblem;
import redsigma.schema.Schemas;
import redsigma.schema.Schemas.Reload.Loaded;
import redsigma.schema.Schemas.Reload.Refused;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** Shows the packages in force, and loads them anew. */
@Controller
class Packages {

  static final String RELOADED = "reloaded";

  private final Schemas schemas;
  private final SystemState state;
  private final Versions versions;
  private final Audit audit;

  Packages(Schemas schemas, SystemState state, Versions versions, Audit audit) {
    this.schemas = schemas;
    this.state = state;
    this.versions = versions;
    this.audit = audit;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/packages")
  ModelAndView page(Frame frame, Model model) {
    return page(frame, model.containsAttribute(RELOADED), List.of());
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping("/administration/packages/loads")
  ModelAndView load(Viewer viewer, Frame frame, RedirectAttributes next) {
    var before = schemas.current().version();
    return switch (schemas.reload(viewer.username())) {
      case Loaded(Schema schema) -> {
        note(viewer, "load-packages", before + " > " + schema.version());
        next.addFlashAttribute(RELOADED, true);
        yield new ModelAndView("redirect:/administration/packages");
      }
      case Refused(List<SchemaProblem> problems) -> {
        note(viewer, "load-packages-refused", problems.size() + " problems");
        var refused = page(frame, false, problems);
        refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield refused;
      }
    };
  }

  private void note(Viewer viewer, String action, String outcome) {
    audit.note(
        viewer, new AuditEntry(AuditEntry.Kind.SECURITY, action, null, Map.of("outcome", outcome)));
  }

  private ModelAndView page(Frame frame, boolean reloaded, List<SchemaProblem> problems) {
    var schema = schemas.current();
    var page =
        new PackagesPage(
            schema.version(),
            schema.packages().stream().map(app -> loaded(schema, app)).toList(),
            schema.linkTypes().size(),
            schema.lists().size(),
            reloaded,
            problems,
            state.facts(),
            versions.view());
    return new ModelAndView(
        "administration/packages", Map.of("frame", frame.in("administration"), "page", page));
  }

  private static PackagesPage.Loaded loaded(Schema schema, AppPackage app) {
    var types =
        schema.types().values().stream().filter(type -> type.app().equals(app.name())).toList();
    var names = types.stream().map(type -> type.name()).toList();
    int examples =
        (int) schema.examples().stream().filter(each -> names.contains(each.type())).count();
    var chapters = app.chapters().keySet().stream().sorted().toList();
    var origin = Origin.of(app.name()) == Origin.FORCE || app.isLaidOver() ? "Force" : "Baseline";
    return new PackagesPage.Loaded(
        app.name(), app.title(), app.icon(), types.size(), examples, chapters, origin);
  }
}
