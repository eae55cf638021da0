@NullMarked
package redsigma.web.administration;

import org.jspecify.annotations.NullMarked;
