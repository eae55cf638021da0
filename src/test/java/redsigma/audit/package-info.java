@NullMarked
package redsigma.audit;

import org.jspecify.annotations.NullMarked;
