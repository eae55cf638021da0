/** The keyboard's page. */
@NullMarked
package redsigma.web.keys;

import org.jspecify.annotations.NullMarked;
