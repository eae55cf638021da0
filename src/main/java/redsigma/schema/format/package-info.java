/** How the marks of people, vehicles and places are written: one form to compare, one to show. */
@NullMarked
package redsigma.schema.format;

import org.jspecify.annotations.NullMarked;
