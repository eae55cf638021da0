package redsigma.web.search;

import java.util.List;
import redsigma.security.Unit;
import redsigma.web.frame.Tab;

/**
 * How a search is narrowed and ordered, and the form that narrows it further.
 *
 * @param rest the words alone, without what narrows them
 * @param words the whole, as the box has it
 * @param facets values chosen elsewhere on the page, as {@code path:code}
 * @param map where the same is shown on the map
 * @param chips what narrows the search now, each leading to the search without it
 * @param area a part of the map, as the query language has it
 * @param warnings what of the chosen kind warns officers
 * @param orders in which order the results may stand
 * @param order the one in which they do, in words
 */
public record Narrowing(
    String rest,
    String words,
    String type,
    List<String> facets,
    String map,
    List<Chip> chips,
    String from,
    String until,
    String unit,
    String state,
    String area,
    List<Unit> units,
    List<Warning> warnings,
    List<Tab> orders,
    String order) {

  public Narrowing {
    facets = List.copyOf(facets);
    chips = List.copyOf(chips);
    units = List.copyOf(units);
    warnings = List.copyOf(warnings);
    orders = List.copyOf(orders);
  }

  /** One thing that narrows the search. */
  public record Chip(String text, String href) {}

  /** A facet to choose one value of. */
  public record Warning(String label, List<Choice> choices) {
    public Warning {
      choices = List.copyOf(choices);
    }
  }

  /** A value as {@code path:code}. */
  public record Choice(String value, String text, boolean chosen) {}
}
