package redsigma.intake;

/** A mapping as the packages offer it: the name it is asked for by, and its title. */
public record MappingFile(String name, String title) {}
