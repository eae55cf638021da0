@NullMarked
package redsigma.intake.convert;

import org.jspecify.annotations.NullMarked;
