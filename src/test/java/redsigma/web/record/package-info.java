@NullMarked
package redsigma.web.record;

import org.jspecify.annotations.NullMarked;
