@NullMarked
package redsigma.web.form;

import org.jspecify.annotations.NullMarked;
