/** The terminal's door: gets the house on its feet, and runs the launcher's other commands. */
@NullMarked
@ApplicationModule
package redsigma.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
