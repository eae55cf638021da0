/** The append-only journal of who saw or changed what, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = "security")
package redsigma.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
