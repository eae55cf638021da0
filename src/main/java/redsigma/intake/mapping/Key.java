package redsigma.intake.mapping;

/** The column that names a row at its source; a prefix keeps the keys of several files apart. */
public record Key(int line, String column, String prefix) {}
