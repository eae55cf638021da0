/** The tokens by which an officer's own programs ask. */
@NullMarked
package redsigma.web.tokens;

import org.jspecify.annotations.NullMarked;
