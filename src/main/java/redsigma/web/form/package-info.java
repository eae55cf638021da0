/** The one form for every type of record: reading, drawing, drafts, saving. */
@NullMarked
package redsigma.web.form;

import org.jspecify.annotations.NullMarked;
