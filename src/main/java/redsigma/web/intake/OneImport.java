package redsigma.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.intake.Batch;
import redsigma.intake.Intake;
import redsigma.intake.Outcome;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;

/** One import: how far it is, its account, its ledger. */
@Controller
class OneImport {

  private final Intake intake;
  private final ImportDrawing drawing;

  OneImport(Intake intake, ImportDrawing drawing) {
    this.intake = intake;
    this.drawing = drawing;
  }

  @Needs(Permission.IMPORT)
  @GetMapping("/administration/imports/{id}")
  ModelAndView page(
      Frame frame,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "1") int page) {
    var drawn = drawing.draw(batch(id), outcome(outcome), page);
    return new ModelAndView(
        "intake/import", Map.of("frame", frame.in("administration"), "page", drawn));
  }

  /** The moving part; once there is nothing to wait for, the whole page is asked for again. */
  @Needs(Permission.IMPORT)
  @GetMapping("/administration/imports/{id}/progress")
  ModelAndView progress(@PathVariable String id, HttpServletResponse response) {
    var progress = drawing.progress(batch(id));
    if (!progress.moving()) {
      response.setHeader("HX-Refresh", "true");
    }
    return new ModelAndView("intake/progress", Map.of("progress", progress));
  }

  @Needs(Permission.IMPORT)
  @GetMapping("/administration/imports/{id}/rejected.csv")
  void rejected(Viewer viewer, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    var batch = batch(id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"rejected-%s.csv\"".formatted(batch.id()));
    intake.exportRejected(viewer, batch.id(), response.getWriter());
  }

  private Batch batch(String id) {
    try {
      return intake.batch(UUID.fromString(id)).orElseThrow(Absent::new);
    } catch (IllegalArgumentException _) {
      throw new Absent();
    }
  }

  private static @Nullable Outcome outcome(String asked) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.name().equals(asked))
        .findFirst()
        .orElse(null);
  }
}
