package redsigma.schema;

/** Checks that what a type names exists. */
final class TypeCheck {

  private TypeCheck() {}

  static void check(Declared<RecordType> declared, Catalogue catalogue) {
    FieldCheck.checkAll(declared, catalogue);
  }
}
