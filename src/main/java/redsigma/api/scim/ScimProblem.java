package redsigma.api.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong with a directory's request, to be told in SCIM's shape (RFC 7644 3.12). */
final class ScimProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable String kind;

  private ScimProblem(int status, @Nullable String kind, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.kind = kind;
  }

  /** The document itself: the status is text in SCIM. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(List<String> schemas, String status, @Nullable String scimType, String detail) {
    Told {
      schemas = List.copyOf(schemas);
    }
  }

  static ScimProblem of(int status, String detail) {
    return new ScimProblem(status, null, detail);
  }

  static ScimProblem absent() {
    return of(404, "There is nothing here.");
  }

  static ScimProblem taken(String detail) {
    return new ScimProblem(409, "uniqueness", detail);
  }

  static ScimProblem wrongValue(String detail) {
    return new ScimProblem(400, "invalidValue", detail);
  }

  static ScimProblem wrongPath(String detail) {
    return new ScimProblem(400, "invalidPath", detail);
  }

  static ScimProblem wrongFilter(String detail) {
    return new ScimProblem(400, "invalidFilter", detail);
  }

  static ScimProblem wrongSyntax(String detail) {
    return new ScimProblem(400, "invalidSyntax", detail);
  }

  static ScimProblem unchangeable(String detail) {
    return new ScimProblem(400, "mutability", detail);
  }

  int status() {
    return status;
  }

  Told told() {
    return new Told(
        List.of(Urn.ERROR), Integer.toString(status), kind, String.valueOf(getMessage()));
  }
}
