package redsigma.schema;

final class FieldCheck {

  private FieldCheck() {}

  static void checkAll(Declared<RecordType> declared, Catalogue catalogue) {}
}
