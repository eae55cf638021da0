@NullMarked
package redsigma.intake;

import org.jspecify.annotations.NullMarked;
