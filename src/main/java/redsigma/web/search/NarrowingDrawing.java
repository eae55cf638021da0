package redsigma.web.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.search.Area;
import redsigma.search.Facet;
import redsigma.search.Filters;
import redsigma.search.Filters.Filter;
import redsigma.search.Filters.Kind;
import redsigma.search.Order;
import redsigma.search.Query;
import redsigma.search.Results;
import redsigma.security.Units;
import redsigma.security.Viewer;
import redsigma.web.frame.Tab;

/** Decides what the search page shows of how a search is narrowed and ordered. */
@Component
class NarrowingDrawing {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Schemas schemas;
  private final Units units;

  NarrowingDrawing(Schemas schemas, Units units) {
    this.schemas = schemas;
    this.units = units;
  }

  Narrowing draw(Viewer viewer, SearchAddress asked, Filters filters, Results found) {
    var schema = schemas.current();
    var type = schema.findType(asked.type());
    var warnings = type.map(chosen -> warnings(chosen, asked, found)).orElse(List.of());
    return new Narrowing(
        filters.rest(),
        asked.words(),
        asked.type(),
        elsewhere(asked, warnings),
        asked.atPage(1).mapHref(),
        chips(schema, type, asked, filters),
        filters.value(Kind.AFTER),
        filters.value(Kind.UNTIL),
        filters.value(Kind.UNIT),
        filters.value(Kind.STATE),
        filters.value(Kind.WITHIN),
        units.of(viewer.force()),
        warnings,
        orders(asked, filters),
        words(order(filters)));
  }

  /** Of a kind, the facets of what stands as a group of chips at the top of its records. */
  private static List<Narrowing.Warning> warnings(
      RecordType type, SearchAddress asked, Results found) {
    return found.facets().stream()
        .filter(facet -> warns(type, facet.name()) && !facet.values().isEmpty())
        .map(facet -> warning(asked, facet))
        .toList();
  }

  private static boolean warns(RecordType type, String path) {
    var group = path.lastIndexOf('.');
    return group > 0
        && type.at(path.substring(0, group)).filter(field -> field.chip() != null).isPresent();
  }

  private static Narrowing.Warning warning(SearchAddress asked, Facet facet) {
    var chosen =
        asked.facets().stream()
            .filter(each -> each.facet().equals(facet.name()))
            .map(Query.Choice::value)
            .findFirst()
            .orElse("");
    return new Narrowing.Warning(
        facet.label(),
        facet.values().stream()
            .map(
                value ->
                    new Narrowing.Choice(
                        facet.name() + ":" + value.value(),
                        "%s (%,d)".formatted(value.label(), value.count()),
                        value.value().equals(chosen)))
            .toList());
  }

  /** What no part of the form says, and it must not lose. */
  private static List<String> elsewhere(SearchAddress asked, List<Narrowing.Warning> warnings) {
    var said =
        warnings.stream()
            .flatMap(warning -> warning.choices().stream())
            .filter(Narrowing.Choice::chosen)
            .map(Narrowing.Choice::value)
            .toList();
    return asked.facets().stream()
        .map(each -> each.facet() + ":" + each.value())
        .filter(each -> !said.contains(each))
        .toList();
  }

  /**
   * What the words narrow by.
   *
   * @param href where a search is found that is narrowed so
   */
  static List<Narrowing.Chip> chips(Filters filters, Function<Filters, String> href) {
    return filters.all().stream()
        .filter(filter -> filter.kind() != Kind.SORT)
        .map(filter -> new Narrowing.Chip(text(filter), href.apply(filters.without(filter))))
        .toList();
  }

  private static List<Narrowing.Chip> chips(
      Schema schema, Optional<RecordType> type, SearchAddress asked, Filters filters) {
    var chips = new ArrayList<>(chips(filters, without -> asked.saying(without.text()).href()));
    for (var choice : asked.facets()) {
      var text = type.flatMap(each -> each.at(choice.facet())).map(at -> text(schema, at, choice));
      text.ifPresent(said -> chips.add(new Narrowing.Chip(said, asked.without(choice).href())));
    }
    return chips;
  }

  private static String text(Filter filter) {
    return switch (filter.kind()) {
      case AFTER -> "From " + DAY.format(LocalDate.parse(filter.value()));
      case UNTIL -> "Until " + DAY.format(LocalDate.parse(filter.value()));
      case UNIT -> "Unit: " + filter.value();
      case STATE -> "State: " + filter.value();
      case FORCE -> "Force: " + filter.value();
      case MARKING -> "Marking: " + filter.value();
      case WITHIN -> Area.read(filter.value()).map(NarrowingDrawing::text).orElse("");
      case SORT -> "";
    };
  }

  private static String text(Area area) {
    var words = area.words();
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static String text(Schema schema, Field field, Query.Choice choice) {
    var value = choice.value();
    if (field.type() instanceof FieldType.Code code) {
      value = schema.list(code.list()).label(value);
    } else if (field.type() instanceof FieldType.YesNo) {
      value = Boolean.parseBoolean(value) ? "Yes" : "No";
    }
    return field.label() + ": " + value;
  }

  /** Without words nothing matches better than another. */
  private static Order order(Filters filters) {
    return filters.rest().isEmpty() && filters.order() == Order.BEST
        ? Order.CHANGED
        : filters.order();
  }

  private static List<Tab> orders(SearchAddress asked, Filters filters) {
    var current = order(filters);
    var orders = new ArrayList<Tab>();
    for (var order : Order.values()) {
      if (order != Order.BEST || !filters.rest().isEmpty()) {
        var href = asked.saying(filters.with(order).text()).href();
        orders.add(new Tab(name(order), href, order == current, null));
      }
    }
    return orders;
  }

  private static String name(Order order) {
    return switch (order) {
      case BEST -> "Best match";
      case NEWEST -> "Newest";
      case OLDEST -> "Oldest";
      case CHANGED -> "Last changed";
    };
  }

  private static String words(Order order) {
    return switch (order) {
      case BEST -> "the best match first";
      case NEWEST -> "the newest first";
      case OLDEST -> "the oldest first";
      case CHANGED -> "the last changed first";
    };
  }
}
