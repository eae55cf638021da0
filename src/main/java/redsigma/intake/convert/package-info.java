/** Turns rows into typed values and links, by a mapping that was found sound. */
@NullMarked
package redsigma.intake.convert;

import org.jspecify.annotations.NullMarked;
