/** Joiners, movers and leavers from a force's directory, by SCIM 2.0 (RFC 7643, RFC 7644). */
@NullMarked
package redsigma.api.scim;

import org.jspecify.annotations.NullMarked;
