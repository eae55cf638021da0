/** The one box: results, and suggestions while typing. */
@NullMarked
package redsigma.web.search;

import org.jspecify.annotations.NullMarked;
