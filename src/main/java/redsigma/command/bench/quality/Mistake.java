package redsigma.command.bench.quality;

/** What goes wrong, or is left out, between what is meant and what is typed. */
enum Mistake {
  /** Nothing: what all the rest is measured against, and not counted among them. */
  NONE("as it is"),
  TYPING("typing slip"),
  TRANSPOSED("letters transposed"),
  DROPPED("letter dropped"),
  DOUBLED("letter doubled"),
  SOUND("spelt by sound"),
  SHORT_FORM("short form"),
  SWAPPED("names swapped"),
  ALPHABET("accents, transliteration"),
  JOINED("joined, double-barrelled"),
  NO_SPACE("space missing"),
  PART_OF_MARK("part of a VRM"),
  CONFUSED_MARK("VRM, 0/O 1/I confused"),
  LAST_DIGITS("end of a telephone"),
  NATIONAL_ID("PNC id in part or form"),
  WRONG_DATE("wrong date of birth"),
  ROUGH_AGE("rough age"),
  DISTRICT("postcode district"),
  TWO_HOPS("name, town and car"),
  FIRST_LETTERS("first letters"),
  NOISE("noise words"),
  FIELD("field search"),
  ADDRESS("address, abbreviated");

  private final String title;

  Mistake(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
