/** Who is asking, and what they may see and do. */
@NullMarked
@ApplicationModule(allowedDependencies = "schema")
package redsigma.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
