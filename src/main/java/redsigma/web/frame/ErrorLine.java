package redsigma.web.frame;

/** One thing to mend, and the place on the page where that is done ({@code #field-id}). */
public record ErrorLine(String href, String message) {}
