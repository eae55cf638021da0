@NullMarked
package redsigma;

import org.jspecify.annotations.NullMarked;
