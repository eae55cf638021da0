@NullMarked
package redsigma.intake.mapping;

import org.jspecify.annotations.NullMarked;
