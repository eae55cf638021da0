@NullMarked
package redsigma.web.intake;

import org.jspecify.annotations.NullMarked;
