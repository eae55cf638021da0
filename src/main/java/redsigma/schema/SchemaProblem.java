package redsigma.schema;

/** What is wrong in a package, where, and what to do about it. */
public record SchemaProblem(String file, int line, String message, String remedy) {

  @Override
  public String toString() {
    return "%s:%d: %s %s".formatted(file, line, message, remedy);
  }
}
