@NullMarked
package redsigma.network;

import org.jspecify.annotations.NullMarked;
