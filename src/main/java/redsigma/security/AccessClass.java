package redsigma.security;

/** One distinct combination of the facts that decide who may see a record. */
public record AccessClass(String type, String force, String unit, String state, Marking marking) {}
