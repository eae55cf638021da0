package redsigma.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import redsigma.search.IndexAway;
import redsigma.security.NotPermitted;
import redsigma.security.ReasonWanted;
import tools.jackson.databind.json.JsonMapper;

/** The one place that turns what went wrong with a request into problem+json. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after the directory's, whose package lies within
@RestControllerAdvice(basePackages = "redsigma.api")
class ApiProblems {

  static final String PROBLEM_JSON = "application/problem+json";

  private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ExceptionHandler(Problem.class)
  void told(Problem problem, HttpServletResponse response) throws IOException {
    write(problem, response);
  }

  @ExceptionHandler(NotPermitted.class)
  void refused(HttpServletResponse response) throws IOException {
    write(
        Problem.of(403, "Not permitted", "Your roles and this token's scopes do not include it."),
        response);
  }

  @ExceptionHandler(ReasonWanted.class)
  void unexplained(ReasonWanted wanted, HttpServletResponse response) throws IOException {
    write(Problem.unexplained(wanted.demand()), response);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  void misshapen(MethodArgumentTypeMismatchException wrong, HttpServletResponse response)
      throws IOException {
    boolean inPath =
        wrong
            .getParameter()
            .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
    write(
        inPath
            ? Problem.absent()
            : Problem.unreadable("'%s' cannot be read as it stands.".formatted(wrong.getName())),
        response);
  }

  @ExceptionHandler({HttpMessageNotReadableException.class, ServletRequestBindingException.class})
  void unreadable(HttpServletResponse response) throws IOException {
    write(Problem.unreadable("The request has no body, or lacks a parameter."), response);
  }

  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  void foreign(HttpServletResponse response) throws IOException {
    write(Problem.of(415, "Unsupported media type", "Send application/json."), response);
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class
  })
  void databaseDown(HttpServletResponse response) throws IOException {
    write(away(), response);
  }

  @ExceptionHandler(IndexAway.class)
  void indexAway(HttpServletResponse response) throws IOException {
    write(
        Problem.of(
                503,
                "Search unavailable",
                "The search index does not answer. Records can be read and written all the same.")
            .with(HttpHeaders.RETRY_AFTER, "10"),
        response);
  }

  @ExceptionHandler(RuntimeException.class)
  void failed(RuntimeException failure, HttpServletResponse response) throws IOException {
    if (failure instanceof ErrorResponse answer) {
      int status = answer.getStatusCode().value();
      write(Problem.of(status, "Refused", "The request cannot be answered."), response);
      return;
    }
    log.error("A request failed", failure);
    write(
        Problem.of(500, "Failed", "The fault is ours, and is noted. Nothing was written."),
        response);
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  void taken(HttpServletResponse response) throws IOException {
    write(Problem.of(409, "Taken", "The id or the source key is another's."), response);
  }

  static Problem away() {
    return Problem.of(
            503, "Database unavailable", "The database cannot be reached. Nothing was written.")
        .with(HttpHeaders.RETRY_AFTER, "10");
  }

  /** For the filters too, which stand before Spring MVC. */
  static void write(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.told().status());
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      response.setHeader(header.getKey(), header.getValue());
    }
    response.setContentType(PROBLEM_JSON);
    response.getOutputStream().write(JSON.writeValueAsBytes(problem.told()));
  }
}
