@NullMarked
package redsigma.intake.csv;

import org.jspecify.annotations.NullMarked;
