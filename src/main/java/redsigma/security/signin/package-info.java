/** How a person proves who they are: passwords, second factors, waits after failures, sessions. */
@NullMarked
@NamedInterface("signin")
package redsigma.security.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
