/** Asks an officer why they look at a record, and takes the answer. */
@NullMarked
package redsigma.web.reason;

import org.jspecify.annotations.NullMarked;
