package redsigma.api.scim;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/** The one place that turns what went wrong with a directory's request into SCIM's error. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackages = "redsigma.api.scim")
class ScimProblems {

  private static final Logger log = LoggerFactory.getLogger(ScimProblems.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ExceptionHandler(ScimProblem.class)
  void told(ScimProblem problem, HttpServletResponse response) throws IOException {
    write(problem, response);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  void misshapen(MethodArgumentTypeMismatchException wrong, HttpServletResponse response)
      throws IOException {
    boolean inPath = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
    write(
        inPath
            ? ScimProblem.absent()
            : ScimProblem.wrongValue("'%s' is no number.".formatted(wrong.getName())),
        response);
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  void taken(HttpServletResponse response) throws IOException {
    write(ScimProblem.taken("Somebody else has that userName."), response);
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class
  })
  void databaseDown(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, "10");
    write(ScimProblem.of(503, "The database cannot be reached. Nothing was written."), response);
  }

  @ExceptionHandler(RuntimeException.class)
  void failed(RuntimeException failure, HttpServletResponse response) throws IOException {
    if (failure instanceof ErrorResponse answer) {
      write(
          ScimProblem.of(answer.getStatusCode().value(), "The request cannot be answered."),
          response);
      return;
    }
    log.error("A directory's request failed", failure);
    write(ScimProblem.of(500, "The fault is ours, and is noted. Nothing was written."), response);
  }

  /** For the filter too, which stands before Spring MVC. */
  static void write(ScimProblem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Answers.SCIM_JSON);
    response.getOutputStream().write(JSON.writeValueAsBytes(problem.told()));
  }
}
