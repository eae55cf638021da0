/** How records are connected: paths, surroundings, several together. */
@NullMarked
package redsigma.web.network;

import org.jspecify.annotations.NullMarked;
