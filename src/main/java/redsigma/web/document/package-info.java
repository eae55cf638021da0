/** Files as browsers get them. */
@NullMarked
package redsigma.web.document;

import org.jspecify.annotations.NullMarked;
