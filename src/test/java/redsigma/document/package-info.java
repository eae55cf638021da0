@NullMarked
package redsigma.document;

import org.jspecify.annotations.NullMarked;
