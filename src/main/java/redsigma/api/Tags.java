package redsigma.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import redsigma.record.LinkedRecord;
import redsigma.record.Record;

/**
 * A version of a record or a link as an entity tag (RFC 9110 section 8.8.3), sent and asked for.
 */
final class Tags {

  private Tags() {}

  static String of(Record record) {
    return of(record.version());
  }

  /** Of a link itself: what the record at its other end is called is no part of its version. */
  static String of(LinkedRecord linked) {
    return of(linked.link().version());
  }

  private static String of(int version) {
    return "\"" + version + "\"";
  }

  /** Whether the asker holds what they ask for already. */
  static boolean isHeld(HttpServletRequest request, Record record) {
    var held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return held != null
        && Arrays.stream(held.split(",", -1))
            .map(String::strip)
            .anyMatch(
                tag -> tag.equals("*") || tag.equals(of(record)) || tag.equals("W/" + of(record)));
  }

  /** The version that a change was made on; a change that names none is not taken. */
  static int version(HttpServletRequest request) {
    var match = request.getHeader(HttpHeaders.IF_MATCH);
    if (match == null) {
      throw Problem.of(
          428,
          "If-Match required",
          "Send the ETag you read as If-Match, so that no change is lost.");
    }
    var tag = match.strip();
    if (!tag.matches("\"[1-9]\\d{0,8}\"")) {
      throw Problem.unreadable("If-Match takes one ETag as it was sent: \"3\".");
    }
    return Integer.parseInt(tag.substring(1, tag.length() - 1));
  }

  static Problem overtaken(Record current) {
    return overtaken("record", current.version());
  }

  static Problem overtaken(LinkedRecord current) {
    return overtaken("link", current.link().version());
  }

  /** The link was withdrawn, or was never there. */
  static Problem withdrawn() {
    return Problem.of(412, "Overtaken", "There is no such link any more.");
  }

  private static Problem overtaken(String what, int version) {
    return Problem.of(
            412,
            "Overtaken",
            "The %s has moved on to version %d. Read it and make the change again."
                .formatted(what, version))
        .with(HttpHeaders.ETAG, of(version));
  }
}
