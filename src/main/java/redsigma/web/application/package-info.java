/** An application's own page, and the choice of what to make. */
@NullMarked
package redsigma.web.application;

import org.jspecify.annotations.NullMarked;
