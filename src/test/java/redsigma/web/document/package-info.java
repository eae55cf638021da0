@NullMarked
package redsigma.web.document;

import org.jspecify.annotations.NullMarked;
