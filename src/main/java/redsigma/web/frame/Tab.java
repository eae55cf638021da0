package redsigma.web.frame;

import org.jspecify.annotations.Nullable;

/** One of several views beside each other. */
public record Tab(String text, String href, boolean current, @Nullable Long count) {}
