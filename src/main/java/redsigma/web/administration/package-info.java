/** What is loaded, how the system is, and loading packages anew. */
@NullMarked
package redsigma.web.administration;

import org.jspecify.annotations.NullMarked;
