@NullMarked
package redsigma.audit.seal;

import org.jspecify.annotations.NullMarked;
