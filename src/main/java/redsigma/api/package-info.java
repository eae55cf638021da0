/**
 * JSON for machines, OpenAPI 3.1.
 *
 * <p>A handler declares what it {@link redsigma.security.Needs}, takes a {@code Viewer}, and
 * answers with a record of this package; what goes wrong is a {@code Problem}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schema",
      "security",
      "security :: signin",
      "audit",
      "record",
      "search",
      "network",
      "document",
      "webhook"
    })
package redsigma.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
