package redsigma.command.bench.region;

import java.util.List;
import java.util.Map;

/**
 * The chapter {@code bench.yaml} of a package: with what types and fields of its own a region is
 * made. What the keys mean is in docs/benches.md.
 */
public record RegionChapter(Parts region) {

  static final String NAME = "bench";

  /** The types of the region's records, their links, and what cars there are. */
  public record Parts(
      People resident,
      Dwellings home,
      Vehicles car,
      Lines line,
      Ties ties,
      Map<String, List<String>> cars,
      Map<String, Double> colours) {}

  /** Where the facts of a resident go; paths through groups have a dot. */
  public record People(
      String type,
      String given,
      String middle,
      String family,
      String born,
      String sex,
      String man,
      String woman,
      String national,
      Map<String, String> always) {}

  /** Where the facts of a home go. */
  public record Dwellings(
      String type,
      String door,
      String street,
      String town,
      String code,
      Map<String, String> always) {}

  /** Where the facts of a car go. */
  public record Vehicles(
      String type,
      String mark,
      String make,
      String model,
      String colour,
      String year,
      Map<String, String> always) {}

  /** Where the facts of a line go. */
  public record Lines(String type, String digits, Map<String, String> always) {}

  /** The links between them. */
  public record Ties(Tie lives, Tie lived, Tie keeps, Tie rings, Tie shares, Tie knows) {}

  /** One kind of link. */
  public record Tie(String link, String role) {}
}
