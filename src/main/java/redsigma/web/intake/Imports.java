package redsigma.web.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.intake.Batch;
import redsigma.intake.Intake;
import redsigma.intake.MappingFile;
import redsigma.intake.Start;
import redsigma.schema.SchemaProblem;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Names;
import redsigma.web.frame.Times;

/** All imports, and the start of another. */
@Controller
class Imports {

  private static final int LATEST = 50;

  private final Intake intake;
  private final IncomingFolder incoming;
  private final Names names;
  private final Times times;

  Imports(Intake intake, IncomingFolder incoming, Names names, Times times) {
    this.intake = intake;
    this.incoming = incoming;
    this.names = names;
    this.times = times;
  }

  @Needs(Permission.IMPORT)
  @GetMapping("/administration/imports")
  ModelAndView all(Frame frame) {
    return page(frame, null, null, null, List.of());
  }

  @Needs(Permission.IMPORT)
  @PostMapping("/administration/imports")
  ModelAndView start(
      Viewer viewer,
      Frame frame,
      @RequestParam(defaultValue = "") String mapping,
      @RequestParam(defaultValue = "") String folder) {
    var path = incoming.find(folder);
    if (path.isEmpty()) {
      return refused(frame, mapping, folder, absent(folder), List.of());
    }
    if (intake.mappings().stream().map(MappingFile::name).noneMatch(mapping::equals)) {
      return refused(frame, mapping, folder, "Choose a mapping.", List.of());
    }
    return switch (intake.start(viewer, mapping, path.get())) {
      case Start.Begun(Batch batch) ->
          new ModelAndView("redirect:" + ImportDrawing.href(batch.id()));
      case Start.Refused(List<SchemaProblem> problems) ->
          refused(frame, mapping, folder, "Nothing was imported.", problems);
      case Start.Busy(String system) ->
          refused(
              frame,
              mapping,
              folder,
              "Another import from “%s” is at work.".formatted(system),
              List.of());
    };
  }

  private String absent(String folder) {
    return folder.isBlank()
        ? "There is no folder %s yet. Make it, and put the files there.".formatted(incoming.root())
        : "There is no folder “%s” beneath %s.".formatted(folder, incoming.root());
  }

  private ModelAndView refused(
      Frame frame, String mapping, String folder, String refusal, List<SchemaProblem> problems) {
    var page = page(frame, mapping, folder, refusal, problems);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Frame frame,
      @Nullable String mapping,
      @Nullable String folder,
      @Nullable String refusal,
      List<SchemaProblem> problems) {
    var page =
        new ImportsPage(
            lines(intake.batches(LATEST, 0)),
            intake.mappings(),
            incoming.names(),
            incoming.root().toString(),
            mapping,
            folder,
            refusal,
            problems);
    return new ModelAndView(
        "intake/imports", Map.of("frame", frame.in("administration"), "page", page));
  }

  private List<ImportsPage.Line> lines(List<Batch> batches) {
    var called = names.of(batches.stream().map(Batch::startedBy));
    return batches.stream().map(batch -> line(batch, called)).toList();
  }

  private ImportsPage.Line line(Batch batch, Map<String, String> called) {
    return new ImportsPage.Line(
        ImportDrawing.href(batch.id()),
        batch.title(),
        batch.state() == Batch.State.RUNNING
            ? batch.percent() + " %"
            : ImportDrawing.words(batch.state()),
        times.near(batch.startedAt()),
        called.getOrDefault(batch.startedBy(), batch.startedBy()),
        String.format(Locale.UK, "%,d", batch.read()),
        String.format(Locale.UK, "%,d", batch.counts().rejected()));
  }
}
