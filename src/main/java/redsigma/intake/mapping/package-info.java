/** The mapping language: what it says, and everything that can be wrong with it. */
@NullMarked
package redsigma.intake.mapping;

import org.jspecify.annotations.NullMarked;
