package redsigma.web.form;

/** A text that could not be understood: where it stands, as typed, and what to do about it. */
public record Unread(String input, String text, String message) {}
