/** The journal for the permitted: who looked at a record, and what an officer looked at. */
@NullMarked
package redsigma.web.audit;

import org.jspecify.annotations.NullMarked;
