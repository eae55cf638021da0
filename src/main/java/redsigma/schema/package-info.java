/** What kinds of record exist, read from {@code apps/} into immutable values. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package redsigma.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
