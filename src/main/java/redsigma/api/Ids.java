package redsigma.api;

/** How ids and type names stand in addresses. */
final class Ids {

  static final String PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  static final String TYPE = "(?![0-9a-f]{8}-[0-9a-f]{4}-)[a-z][a-z0-9-]*";

  private Ids() {}
}
