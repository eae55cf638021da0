/** One's own account: password, second factor, and where one is signed in. */
@NullMarked
package redsigma.web.account;

import org.jspecify.annotations.NullMarked;
