/** How a browser's session is kept: in the database as JSON, in a cookie, for so long. */
@NullMarked
package redsigma.web.session;

import org.jspecify.annotations.NullMarked;
