package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redsigma.security.Demand;

/** What went wrong with a request, to be told as problem+json (RFC 9457). */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Told told;
  private final transient Map<String, String> headers;

  private Problem(Told told, Map<String, String> headers) {
    super(told.detail(), null, false, false);
    this.told = told;
    this.headers = Map.copyOf(headers);
  }

  /** The document itself; {@code errors} names the faults of single values. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Told(String type, String title, int status, String detail, List<Fault> errors) {
    Told {
      errors = List.copyOf(errors);
    }
  }

  /** A fault of one value: where (RFC 6901), what, and what may have been meant. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Fault(String pointer, String detail, @Nullable String nearest) {}

  static Problem of(int status, String title, String detail) {
    return new Problem(new Told("about:blank", title, status, detail, List.of()), Map.of());
  }

  /** What is closed to the viewer and what was never there are told in the same words. */
  static Problem absent() {
    return of(404, "Not found", "There is nothing here, or nothing that you may see.");
  }

  static Problem unreadable(String detail) {
    return of(400, "Bad request", detail);
  }

  /** What is wanted is told fault by fault: what to send, and each code that does. */
  static Problem unexplained(Demand demand) {
    var cause = demand.cause().name().toLowerCase(Locale.ROOT);
    var wanted = new ArrayList<Fault>();
    wanted.add(new Fault("Purpose", demand.remedy(), null));
    demand.codes().forEach(code -> wanted.add(new Fault("Purpose", code.label(), code.code())));
    return new Problem(
        new Told(
            "about:blank",
            "A reason is wanted",
            428,
            "Say in a Purpose header why you look (%s). It stands in the journal.".formatted(cause),
            wanted),
        Map.of());
  }

  static Problem unstorable(List<Fault> faults) {
    return new Problem(
        new Told(
            "about:blank",
            "Cannot be stored",
            422,
            "Nothing was written. Put right what the errors name and send it again.",
            faults),
        Map.of());
  }

  static Problem unstorable(Fault fault) {
    return unstorable(List.of(fault));
  }

  Problem with(String header, String value) {
    return new Problem(told, Map.of(header, value));
  }

  Told told() {
    return told;
  }

  Map<String, String> headers() {
    return headers;
  }
}
