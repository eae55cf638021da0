/** Keeps records and links: validates, stores, versions them. The only writer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "security", "audit"})
package redsigma.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
