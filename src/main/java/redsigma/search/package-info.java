/** Finds records by words, sounds, fields, facets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "security", "audit", "record"})
package redsigma.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
