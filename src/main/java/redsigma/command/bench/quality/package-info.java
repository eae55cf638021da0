/** Whether the one box finds what is meant, however it is typed. */
@NullMarked
package redsigma.command.bench.quality;

import org.jspecify.annotations.NullMarked;
