package redsigma.record;

import redsigma.schema.Field;
import redsigma.schema.Schema;

/** Turns a stored value into the words an officer reads: labels, dates as 3 April 1991, units. */
public interface Shown {

  /** The value of a field among its sibling values, on one line; empty when absent. */
  String text(Schema schema, Field field, Values values);
}
