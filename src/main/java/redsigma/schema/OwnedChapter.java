package redsigma.schema;

/**
 * A chapter that a room owns, told by a bean: packages whose chapter of that name does not fit the
 * shape are refused before they come into force.
 */
public record OwnedChapter(String name, Class<?> shape) {}
