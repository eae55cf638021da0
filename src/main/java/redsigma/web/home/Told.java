package redsigma.web.home;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import redsigma.record.Portraits;
import redsigma.search.SavedSearches;
import redsigma.search.SearchNews;
import redsigma.security.Access;
import redsigma.security.Alerts;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Times;

/** What the viewer must be told, on the home page until they say they have read it. */
@Controller
class Told {

  private static final int MOST_NEWS = 20;

  private final Alerts alerts;
  private final Access access;
  private final SavedSearches searches;
  private final Portraits portraits;
  private final Times times;
  private final Clock clock;

  Told(
      Alerts alerts,
      Access access,
      SavedSearches searches,
      Portraits portraits,
      Times times,
      Clock clock) {
    this.alerts = alerts;
    this.access = access;
    this.searches = searches;
    this.portraits = portraits;
    this.times = times;
    this.clock = clock;
  }

  List<HomePage.AlertLine> lines(Viewer viewer) {
    return alerts.unread(viewer, keepsStandards(viewer)).stream()
        .map(
            alert ->
                new HomePage.AlertLine(
                    "/records/" + alert.record(),
                    "/alerts/%d/reading".formatted(alert.id()),
                    alert.text(),
                    times.near(alert.at())))
        .toList();
  }

  /** What came to match the searches the viewer watches, the latest first. */
  List<RecordLine> news(Viewer viewer) {
    var news = searches.news(viewer, MOST_NEWS);
    var drawn =
        portraits.ofAll(viewer, news.stream().map(SearchNews::record).distinct().toList()).stream()
            .collect(Collectors.toMap(portrait -> portrait.record().id(), Function.identity()));
    return news.stream()
        .flatMap(
            each ->
                Optional.ofNullable(drawn.get(each.record().id())).stream()
                    .map(
                        portrait ->
                            RecordLine.of(portrait)
                                .because(List.of("matches " + each.searchName()))
                                .at(times.near(each.at()))))
        .toList();
  }

  /** This moment, as {@code /searches/news/reading} takes it. */
  String now() {
    return clock.instant().toString();
  }

  @Needs({Permission.READ, Permission.AUDIT})
  @PostMapping("/alerts/{alert}/reading")
  String read(Viewer viewer, @PathVariable long alert) {
    alerts.read(viewer, keepsStandards(viewer), alert);
    return "redirect:/";
  }

  private boolean keepsStandards(Viewer viewer) {
    return access.may(viewer, Permission.AUDIT);
  }
}
