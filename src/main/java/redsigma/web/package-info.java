/** Pages: one sub-package a screen. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"schema", "security", "audit", "record", "search", "document", "intake"})
package redsigma.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
