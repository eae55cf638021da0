/** Searches kept, shared and watched. */
@NullMarked
package redsigma.web.saved;

import org.jspecify.annotations.NullMarked;
