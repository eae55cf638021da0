/** The living style guide: every component in all its states. */
@NullMarked
package redsigma.web.look;

import org.jspecify.annotations.NullMarked;
