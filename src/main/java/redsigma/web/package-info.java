/** Pages: one sub-package a screen. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "schema",
      "security",
      "security::signin",
      "audit",
      "record",
      "search",
      "network",
      "document",
      "intake",
      "webhook"
    })
package redsigma.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
