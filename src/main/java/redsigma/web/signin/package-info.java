/** The product's face: signing in, and choosing light or dark. */
@NullMarked
package redsigma.web.signin;

import org.jspecify.annotations.NullMarked;
