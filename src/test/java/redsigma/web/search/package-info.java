@NullMarked
package redsigma.web.search;

import org.jspecify.annotations.NullMarked;
