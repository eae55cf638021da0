package redsigma.web.saved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.search.SavedSearch.Asked;
import redsigma.search.SavedSearch.Sharing;
import redsigma.search.SavedSearches;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;

/** Keeps searches, and tells whoever watches one what it has come to find. */
@Controller
class SavedPages {

  private final SavedSearches searches;
  private final SavedDrawing drawing;

  SavedPages(SavedSearches searches, SavedDrawing drawing) {
    this.searches = searches;
    this.drawing = drawing;
  }

  @Needs(Permission.READ)
  @GetMapping("/searches")
  ModelAndView page(Viewer viewer, Frame frame) {
    var page = drawing.draw(searches.all(viewer));
    return new ModelAndView("saved/page", Map.of("frame", frame.in("search"), "page", page));
  }

  @Needs(Permission.READ)
  @PostMapping("/searches")
  String keep(
      Viewer viewer,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "q", defaultValue = "") String words,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(name = "facet", defaultValue = "") List<String> facets,
      @RequestParam(defaultValue = "NOBODY") Sharing sharing,
      @RequestParam(defaultValue = "false") boolean watch) {
    var kept = searches.keep(viewer, name, new Asked(words, type, facets), sharing);
    if (watch) {
      kept.ifPresent(search -> searches.watch(viewer, search));
    }
    return "redirect:/searches";
  }

  @Needs(Permission.READ)
  @PostMapping("/searches/{search}/watch")
  String watch(Viewer viewer, @PathVariable UUID search) {
    searches.watch(viewer, search);
    return "redirect:/searches";
  }

  @Needs(Permission.READ)
  @PostMapping("/searches/{search}/watch/removal")
  String unwatch(Viewer viewer, @PathVariable UUID search) {
    searches.unwatch(viewer, search);
    return "redirect:/searches";
  }

  @Needs(Permission.READ)
  @PostMapping("/searches/{search}/sharing")
  String share(Viewer viewer, @PathVariable UUID search, @RequestParam Sharing sharing) {
    searches.share(viewer, search, sharing);
    return "redirect:/searches";
  }

  @Needs(Permission.READ)
  @PostMapping("/searches/{search}/removal")
  String remove(Viewer viewer, @PathVariable UUID search) {
    searches.remove(viewer, search);
    return "redirect:/searches";
  }

  @Needs(Permission.READ)
  @PostMapping("/searches/{search}/return")
  String bringBack(Viewer viewer, @PathVariable UUID search) {
    searches.bringBack(viewer, search);
    return "redirect:/searches";
  }

  /** What came after the page was drawn stays unread. */
  @Needs(Permission.READ)
  @PostMapping("/searches/news/reading")
  String read(Viewer viewer, @RequestParam Instant until) {
    searches.read(viewer, until);
    return "redirect:/";
  }
}
