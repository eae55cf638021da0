/** The chain of seals: how it is made, and how it tells what was tampered with. */
@NullMarked
package redsigma.audit.seal;

import org.jspecify.annotations.NullMarked;
