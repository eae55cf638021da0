/** What every page stands on: layout, sign-in, permissions, templates, problem pages. */
@NullMarked
package redsigma.web.frame;

import org.jspecify.annotations.NullMarked;
