/** Reads delimited files row by row; a broken row is told and the rest goes on. */
@NullMarked
package redsigma.intake.csv;

import org.jspecify.annotations.NullMarked;
