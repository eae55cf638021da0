/** Where an officer starts: what is unfinished, what was open, what changed near them. */
@NullMarked
package redsigma.web.home;

import org.jspecify.annotations.NullMarked;
