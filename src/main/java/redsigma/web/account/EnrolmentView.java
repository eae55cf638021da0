package redsigma.web.account;

import io.nayuki.qrcodegen.QrCode;
import redsigma.security.signin.SecondFactors.Enrolment;

/**
 * What an officer's app has to be told, to scan or to type.
 *
 * @param side how many squares the QR code has each way, its margin with it
 * @param squares the dark squares as one SVG path
 * @param failed whether the last code did not match
 */
public record EnrolmentView(String secret, int side, String squares, boolean failed) {

  /** Light all round, as scanners need it (ISO/IEC 18004). */
  private static final int MARGIN = 4;

  public static EnrolmentView of(Enrolment enrolment, boolean failed) {
    var code = QrCode.encodeText(enrolment.uri(), QrCode.Ecc.MEDIUM);
    return new EnrolmentView(enrolment.secret(), code.size + 2 * MARGIN, squares(code), failed);
  }

  private static String squares(QrCode code) {
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
        }
      }
    }
    return path.toString();
  }
}
