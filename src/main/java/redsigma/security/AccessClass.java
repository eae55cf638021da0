package redsigma.security;

/**
 * One distinct combination of the facts that decide who may see a record.
 *
 * @param state from which, with the type, the packages tell the audience
 * @param restriction the restriction list that closes or restricts the record by hand; 0 for none
 */
public record AccessClass(
    String type, String force, String unit, String state, Marking marking, int restriction) {

  /** The state of a deleted record, which nobody sees. */
  public static final String DELETED = "deleted";

  /** The same in another state. */
  public AccessClass in(String state) {
    return new AccessClass(type, force, unit, state, marking, restriction);
  }
}
