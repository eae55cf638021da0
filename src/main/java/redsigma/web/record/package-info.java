/**
 * The page of a record: what is known, how it is connected, what happened, how it came to be so.
 */
@NullMarked
package redsigma.web.record;

import org.jspecify.annotations.NullMarked;
