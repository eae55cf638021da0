package redsigma.schema;

import java.util.Map;

/** A CEL expression over a record's data that answers yes or no, checked when the package loads. */
public record Condition(String source) {

  /** Whether it holds for data shaped as {@code Values.plain()} gives it; an error reads as no. */
  public boolean holds(Map<String, ?> data) {
    return CelConditions.holds(source, data);
  }
}
