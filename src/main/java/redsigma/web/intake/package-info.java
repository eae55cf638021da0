/** Imports for administrators: start one, watch it, read its account and its ledger. */
@NullMarked
package redsigma.web.intake;

import org.jspecify.annotations.NullMarked;
