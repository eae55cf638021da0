/** How one name comes to be written in several ways: scripts, short forms, sounds. */
@NullMarked
package redsigma.search.spelling;

import org.jspecify.annotations.NullMarked;
