/** Brings other systems' data in, with a ledger line for every row. */
@NullMarked
@ApplicationModule(allowedDependencies = {"schema", "security", "audit", "record"})
package redsigma.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
