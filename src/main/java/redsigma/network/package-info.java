/** Answers questions about who is connected to whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "security", "audit", "record"})
package redsigma.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
