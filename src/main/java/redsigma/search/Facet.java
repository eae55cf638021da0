package redsigma.search;

import java.util.List;

/** Something results can be narrowed by. {@code type} is the facet of record types themselves. */
public record Facet(String name, String label, List<Value> values) {

  public Facet {
    values = List.copyOf(values);
  }

  public record Value(String value, String label, long count) {}
}
