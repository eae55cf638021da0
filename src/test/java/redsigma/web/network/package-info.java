@NullMarked
package redsigma.web.network;

import org.jspecify.annotations.NullMarked;
