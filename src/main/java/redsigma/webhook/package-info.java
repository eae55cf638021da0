/** Tells programs elsewhere that something changed, and never what. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"schema", "security", "security :: signin", "audit", "record"})
package redsigma.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
