/**
 * What every page stands on: layout, sign-in, permissions, templates, problem pages.
 *
 * <p>A handler declares what it {@link redsigma.security.Needs}, takes a {@code Viewer} and a
 * {@link redsigma.web.frame.Frame} as arguments, and returns a view named as its template, with the
 * frame ({@code frame.titled(...).marked(...).in(...)}) and the screen's own record as {@code
 * page}. What is not there is {@link redsigma.web.frame.Absent}. The template calls {@code
 * layout.page}.
 */
@NullMarked
package redsigma.web.frame;

import org.jspecify.annotations.NullMarked;
