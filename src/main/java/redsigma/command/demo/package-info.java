/** Fills an empty house with a fictional force: its officers, and records made by recipes. */
@NullMarked
package redsigma.command.demo;

import org.jspecify.annotations.NullMarked;
