/** Code lists: what they hold, and what a force adds to them or ends. */
@NullMarked
package redsigma.web.lists;

import org.jspecify.annotations.NullMarked;
