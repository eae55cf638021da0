/** Records and links as arrays of numbers, and the walks over them. It knows no database. */
@NullMarked
package redsigma.network.graph;

import org.jspecify.annotations.NullMarked;
