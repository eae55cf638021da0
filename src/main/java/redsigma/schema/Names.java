package redsigma.schema;

/** How names are spelt in packages. */
final class Names {

  static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  static final String KEBAB_REMEDY =
      "Use small letters, digits and hyphens, as 'stop-outcome', and begin with a letter.";
  static final String CAMEL = "[a-z][A-Za-z0-9]*";
  static final String CAMEL_REMEDY = "Use letters and digits in camelCase, as 'stoppedAt'.";

  private Names() {}

  static void kebab(Value at, String name) {
    if (!name.matches(KEBAB)) {
      at.problem("'%s' is no kebab-case name.".formatted(name), KEBAB_REMEDY);
    }
  }

  static void camel(Value at, String name) {
    if (!name.matches(CAMEL)) {
      at.problem("'%s' is no camelCase name.".formatted(name), CAMEL_REMEDY);
    }
  }
}
