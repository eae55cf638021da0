package redsigma.command.demo;

import org.jspecify.annotations.Nullable;

/** Makes one value of a record in the making; null where there shall be none. */
@FunctionalInterface
interface Maker {
  @Nullable Object make(Bench bench);
}
