package redsigma.schema;

/**
 * One thing in which two schemas differ.
 *
 * @param what the sort of thing: {@code type}, {@code field}, {@code list}, {@code code}, ...
 * @param name its name, with that of what it is in: {@code person.height}
 * @param before what it was in words, empty when it is added
 * @param after what it would be, empty when it is removed
 */
public record SchemaDifference(String what, String name, String before, String after) {

  public boolean added() {
    return before.isEmpty();
  }

  public boolean removed() {
    return after.isEmpty();
  }
}
