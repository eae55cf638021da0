package redsigma.web.record;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import redsigma.record.Deletions;
import redsigma.record.RecordId;
import redsigma.record.SaveResult.Conflict;
import redsigma.record.SaveResult.Rejected;
import redsigma.record.SaveResult.Saved;
import redsigma.record.SaveResult.Unchanged;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Times;

/** Deletes a record, lists what is deleted, and brings it back. */
@Controller
public class DeletionPages {

  private static final int SHOWN = 100;
  private static final int SHORTEST_REASON = 10;

  private final Deletions deletions;
  private final Times times;

  DeletionPages(Deletions deletions, Times times) {
    this.deletions = deletions;
    this.times = times;
  }

  /** A deleted record in the list of them. */
  public record Line(
      String reference, String title, String href, String by, String when, String why) {}

  @Needs(Permission.DELETE)
  @GetMapping("/deletions")
  ModelAndView all(Viewer viewer, Frame frame) {
    List<Line> lines =
        deletions.latest(viewer, SHOWN).stream()
            .map(
                each ->
                    new Line(
                        each.reference(),
                        each.title(),
                        "/records/" + each.id(),
                        each.by(),
                        times.near(each.at()),
                        each.reason()))
            .toList();
    return new ModelAndView("record/deletions", Map.of("frame", frame, "lines", lines));
  }

  @Needs(Permission.DELETE)
  @PostMapping("/records/{id}/deletion")
  String delete(
      Viewer viewer,
      @PathVariable RecordId id,
      @RequestParam int version,
      @RequestParam String reason,
      RedirectAttributes next) {
    if (reason.strip().length() < SHORTEST_REASON) {
      return again(id, next, "Nothing was deleted. Say why in at least 10 characters.");
    }
    return switch (deletions.delete(viewer, id, version, reason.strip())) {
      case Saved _, Unchanged _ -> {
        next.addFlashAttribute("told", "Deleted. It can be brought back.");
        yield "redirect:/deletions";
      }
      case Rejected _ -> throw new Absent();
      case Conflict _ ->
          again(id, next, "Nothing was deleted: someone changed the record meanwhile.");
    };
  }

  private static String again(RecordId id, RedirectAttributes next, String why) {
    next.addFlashAttribute("told", why);
    return "redirect:/records/%s/custody".formatted(id);
  }

  @Needs(Permission.DELETE)
  @PostMapping("/records/{id}/return")
  String bringBack(
      Viewer viewer,
      @PathVariable RecordId id,
      @RequestParam String reason,
      RedirectAttributes next) {
    if (reason.isBlank() || !deletions.bringBack(viewer, id, reason.strip())) {
      return "redirect:/records/" + id;
    }
    next.addFlashAttribute("told", "Brought back as it stood.");
    return "redirect:/records/" + id;
  }
}
