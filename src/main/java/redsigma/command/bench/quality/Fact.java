package redsigma.command.bench.quality;

/** What may be known of a record, itself or through what it is linked to. */
enum Fact {
  GIVEN,
  FAMILY,
  BORN,
  YEAR,
  TOWN,
  STREET,
  DOOR,
  DISTRICT,
  MODEL,
  MARK,
  DIGITS,
  NATIONAL
}
