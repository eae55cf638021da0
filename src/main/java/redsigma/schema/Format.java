package redsigma.schema;

import java.util.Optional;
import redsigma.schema.format.CompanyNumber;
import redsigma.schema.format.CroNumber;
import redsigma.schema.format.DriverNumber;
import redsigma.schema.format.Email;
import redsigma.schema.format.Grading;
import redsigma.schema.format.Imei;
import redsigma.schema.format.NhsNumber;
import redsigma.schema.format.Notation;
import redsigma.schema.format.PncId;
import redsigma.schema.format.Postcode;
import redsigma.schema.format.Shape;
import redsigma.schema.format.Telephone;
import redsigma.schema.format.Uprn;
import redsigma.schema.format.Url;
import redsigma.schema.format.Vin;
import redsigma.schema.format.Vrm;
import redsigma.schema.format.What3Words;

/** What a text is meant to be. A format warns of what looks wrong, and never blocks. */
public enum Format {
  EMAIL(new Email()),
  TELEPHONE(new Telephone()),
  URL(new Url()),
  VRM(new Vrm()),
  VIN(new Vin()),
  PNC_ID(new PncId()),
  CRO(new CroNumber()),
  NINO(
      Shape.of(
          "(?!BG|GB|NK|KN|TN|NT|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])"
              + "([0-9]{2})([0-9]{2})([0-9]{2})([A-D]?)",
          "Not in the form of a National Insurance number, such as AB 12 34 56 C.")),
  NHS_NUMBER(new NhsNumber()),
  DRIVER_NUMBER(new DriverNumber()),
  PRISON_NUMBER(
      Shape.of("[A-Z][0-9]{4}[A-Z]{2}", "Not in the form of a prison number, such as A1234BC.")),
  POSTCODE(new Postcode()),
  UPRN(new Uprn()),
  IMEI(new Imei()),
  COMPANY_NUMBER(new CompanyNumber()),
  WHAT3WORDS(new What3Words()),
  GRADING(new Grading());

  /** Notations hold patterns and constants only. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Notation notation;

  Format(Notation notation) {
    this.notation = notation;
  }

  /** The text as it is compared and searched: {@code ab12 cde} and {@code AB12CDE} are one. */
  public String normalise(String text) {
    return notation.normalise(text);
  }

  /** The text as it is shown: {@code AB12 CDE}. */
  public String display(String text) {
    return notation.display(text);
  }

  /** What looks wrong, in words for an officer; empty when it looks right. */
  public Optional<String> warning(String text) {
    return notation.warning(text);
  }
}
