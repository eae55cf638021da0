/** Keeps files and attaches them to records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "security", "audit", "record"})
package redsigma.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
