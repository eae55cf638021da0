/** Measures the house on the machine it stands on: {@code ./redsigma bench NAME}. */
@NullMarked
package redsigma.command.bench;

import org.jspecify.annotations.NullMarked;
