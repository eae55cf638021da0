/** A made-up region of any size, its people, homes, cars and telephones, the same from a seed. */
@NullMarked
package redsigma.command.bench.region;

import org.jspecify.annotations.NullMarked;
