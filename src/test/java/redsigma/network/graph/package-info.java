@NullMarked
package redsigma.network.graph;

import org.jspecify.annotations.NullMarked;
