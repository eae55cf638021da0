package redsigma.web.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.record.Portraits;
import redsigma.record.RecordId;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.search.Facet;
import redsigma.search.Filters;
import redsigma.search.Hit;
import redsigma.search.Query;
import redsigma.search.Results;
import redsigma.security.Access;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Pagination;
import redsigma.web.frame.RecordLine;
import redsigma.web.frame.Tab;

/** Decides what the search page shows of what was found. */
@Component
class SearchDrawing {

  static final int SIZE = 20;
  private static final String TYPES = "type";
  private static final int OFFERS = 4;

  private final Portraits portraits;
  private final Schemas schemas;
  private final Access access;
  private final NarrowingDrawing narrowing;
  private final Offering offering;
  private final Clock clock;

  SearchDrawing(
      Portraits portraits,
      Schemas schemas,
      Access access,
      NarrowingDrawing narrowing,
      Offering offering,
      Clock clock) {
    this.portraits = portraits;
    this.schemas = schemas;
    this.access = access;
    this.narrowing = narrowing;
    this.offering = offering;
    this.clock = clock;
  }

  SearchPage draw(Viewer viewer, SearchAddress asked, Results found) {
    int pages = (int) Math.min(500, (found.total() + SIZE - 1) / SIZE);
    var filters = Filters.of(asked.words(), LocalDate.now(clock));
    return new SearchPage(
        narrowing.draw(viewer, asked, filters, found),
        asked.asks(),
        asked.words(),
        asked.type(),
        asked.facets().stream().map(each -> each.facet() + ":" + each.value()).toList(),
        found.notices(),
        access.may(viewer, Permission.EXPORT) ? asked.exportHref() : null,
        schemas.current().findType(asked.type()).map(RecordType::plural).orElse(""),
        found.total(),
        (long) (asked.page() - 1) * SIZE + 1,
        tabs(asked, found),
        facets(asked, found),
        lines(viewer, found.hits()),
        Pagination.of(asked.page(), pages, page -> asked.atPage(page).href()),
        offering.all(viewer, asked.type(), filters.called(), OFFERS));
  }

  /** Portraits of hits, each with why it was found. */
  List<RecordLine> lines(Viewer viewer, List<Hit> hits) {
    return List.copyOf(drawn(viewer, hits).values());
  }

  /** The same by record, in the order of the hits. */
  Map<RecordId, RecordLine> drawn(Viewer viewer, List<Hit> hits) {
    var drawn =
        portraits.ofAll(viewer, hits.stream().map(Hit::record).toList()).stream()
            .collect(Collectors.toMap(portrait -> portrait.record().id(), Function.identity()));
    var lines = new LinkedHashMap<RecordId, RecordLine>();
    for (var hit : hits) {
      Optional.ofNullable(drawn.get(hit.record().id()))
          .map(portrait -> RecordLine.of(portrait).because(hit.because()))
          .ifPresent(line -> lines.put(hit.record().id(), line));
    }
    return lines;
  }

  private static List<Tab> tabs(SearchAddress asked, Results found) {
    var counted =
        found.facets().stream()
            .filter(facet -> facet.name().equals(TYPES))
            .flatMap(facet -> facet.values().stream())
            .toList();
    var tabs = new ArrayList<Tab>();
    long all = counted.stream().mapToLong(Facet.Value::count).sum();
    tabs.add(new Tab("All", asked.ofType("").href(), asked.type().isEmpty(), all));
    for (var value : counted) {
      var href = asked.ofType(value.value()).href();
      tabs.add(new Tab(value.label(), href, value.value().equals(asked.type()), value.count()));
    }
    return tabs;
  }

  private static List<SearchPage.Choosing> facets(SearchAddress asked, Results found) {
    return found.facets().stream()
        .filter(facet -> !facet.name().equals(TYPES) && !facet.values().isEmpty())
        .map(
            facet ->
                new SearchPage.Choosing(
                    facet.label(),
                    facet.values().stream().map(value -> value(asked, facet, value)).toList()))
        .toList();
  }

  private static SearchPage.Value value(SearchAddress asked, Facet facet, Facet.Value value) {
    var choice = new Query.Choice(facet.name(), value.value());
    boolean chosen = asked.facets().contains(choice);
    var href = (chosen ? asked.without(choice) : asked.with(choice)).href();
    return new SearchPage.Value(value.label(), value.count(), href, chosen);
  }
}
