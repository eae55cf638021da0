package redsigma.web.administration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.schema.PackagesRead;
import redsigma.schema.SchemaComparison;
import redsigma.schema.SchemaDifference;
import redsigma.schema.SchemaProblem;
import redsigma.schema.Schemas;
import redsigma.schema.Schemas.Reload.Loaded;
import redsigma.schema.Schemas.Reload.Refused;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** Shows what a version of the packages would change, and rolls back to it. */
@Controller
class PackageChanges {

  private final Schemas schemas;
  private final Affected affected;
  private final Audit audit;

  PackageChanges(Schemas schemas, Affected affected, Audit audit) {
    this.schemas = schemas;
    this.affected = affected;
    this.audit = audit;
  }

  @Needs(Permission.ADMINISTER)
  @GetMapping("/administration/packages/changes")
  ModelAndView page(
      Viewer viewer, @RequestParam(required = false) @Nullable String version, Frame frame) {
    var read = version == null ? schemas.onDisk() : kept(version);
    var title = version == null ? "What is on disk" : "Version " + version;
    return page(viewer, frame, read, title, version, problems(read));
  }

  @Needs(Permission.ADMINISTER)
  @PostMapping("/administration/packages/rollbacks")
  ModelAndView rollBack(
      @RequestParam String version, Viewer viewer, Frame frame, RedirectAttributes next) {
    var read = kept(version);
    var before = schemas.current().version();
    return switch (schemas.rollBack(version, viewer.username())) {
      case Loaded _ -> {
        note(viewer, "roll-back-packages", before, version);
        next.addFlashAttribute(Packages.RELOADED, true);
        yield new ModelAndView("redirect:/administration/packages");
      }
      case Refused(List<SchemaProblem> problems) -> {
        note(viewer, "roll-back-packages-refused", before, version);
        var view = page(viewer, frame, read, "Version " + version, version, problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield view;
      }
    };
  }

  private void note(Viewer viewer, String action, String before, String after) {
    audit.note(
        viewer,
        new AuditEntry(
            AuditEntry.Kind.SECURITY, action, null, Map.of("before", before, "after", after)));
  }

  private PackagesRead kept(String version) {
    return schemas
        .version(version)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView page(
      Viewer viewer,
      Frame frame,
      PackagesRead read,
      String title,
      @Nullable String version,
      List<SchemaProblem> problems) {
    var files = FileChanges.between(schemas.inForce().files(), read.files());
    var page =
        new ChangesPage(title, version, affected.weigh(viewer, differences(read)), files, problems);
    return new ModelAndView(
        "administration/changes", Map.of("frame", frame.in("administration"), "page", page));
  }

  private List<SchemaDifference> differences(PackagesRead read) {
    return switch (read.outcome()) {
      case Loaded loaded -> SchemaComparison.between(schemas.current(), loaded.schema());
      case Refused _ -> List.of();
    };
  }

  private static List<SchemaProblem> problems(PackagesRead read) {
    return switch (read.outcome()) {
      case Loaded _ -> List.of();
      case Refused refused -> refused.problems();
    };
  }
}
