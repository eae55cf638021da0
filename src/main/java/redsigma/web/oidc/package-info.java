/** Signing in with the force's own identity provider, by OpenID Connect, when it is configured. */
@NullMarked
package redsigma.web.oidc;

import org.jspecify.annotations.NullMarked;
