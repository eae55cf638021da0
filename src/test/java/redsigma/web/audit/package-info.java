@NullMarked
package redsigma.web.audit;

import org.jspecify.annotations.NullMarked;
