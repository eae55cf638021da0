@NullMarked
package redsigma.web.lists;

import org.jspecify.annotations.NullMarked;
