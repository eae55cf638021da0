package redsigma.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import redsigma.search.IndexAway;
import redsigma.security.NotPermitted;
import redsigma.security.Open;

/** The one place that turns what went wrong into a page with a next step. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {

  private final Frames frames;
  private final Times times;

  Problems(Frames frames, Times times) {
    this.frames = frames;
    this.times = times;
  }

  /** What is closed to the viewer and what was never there are told in the same words. */
  @ExceptionHandler({
    Absent.class,
    NoHandlerFoundException.class,
    NoResourceFoundException.class,
    HttpRequestMethodNotSupportedException.class,
    MethodArgumentTypeMismatchException.class
  })
  ModelAndView absent(HttpServletRequest request, HttpServletResponse response) {
    return page(404, request, response);
  }

  @ExceptionHandler(Withheld.class)
  ModelAndView withheld(
      Withheld withheld, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(403);
    return new ModelAndView(
        "problem/withheld", Map.of("frame", frames.of(request), "withheld", withheld));
  }

  /** Those who may bring it back are told so; to all others it is absent. */
  @ExceptionHandler(Gone.class)
  ModelAndView deleted(Gone gone, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(410);
    var deleted = gone.deleted();
    return new ModelAndView(
        "problem/deleted",
        Map.of("frame", frames.of(request), "deleted", deleted, "when", times.near(deleted.at())));
  }

  @ExceptionHandler(NotPermitted.class)
  ModelAndView refused(HttpServletRequest request, HttpServletResponse response) {
    return page(403, request, response);
  }

  @ExceptionHandler(ServletRequestBindingException.class)
  ModelAndView unreadable(HttpServletRequest request, HttpServletResponse response) {
    return page(400, request, response);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
    return page(413, request, response);
  }

  @ExceptionHandler(ErrorResponseException.class)
  ModelAndView answered(
      ErrorResponseException problem, HttpServletRequest request, HttpServletResponse response) {
    return page(problem.getStatusCode().value(), request, response);
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class
  })
  ModelAndView databaseDown(HttpServletRequest request, HttpServletResponse response) {
    return page(503, request, response);
  }

  /** The rest of the house goes on: only what was sought cannot be found just now. */
  @ExceptionHandler(IndexAway.class)
  ModelAndView indexAway(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(503);
    return new ModelAndView("problem/index-away", Map.of("frame", frames.of(request)));
  }

  /** All else; the container has logged what it was. */
  @Open
  @RequestMapping("/error")
  ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return page(status instanceof Integer code ? code : 404, request, response);
  }

  private ModelAndView page(int status, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(status);
    var frame = status < 500 ? frames.of(request) : frames.bare(request);
    return new ModelAndView(template(status), Map.of("frame", frame));
  }

  private static String template(int status) {
    return switch (status) {
      case 400, 405, 422 -> "problem/unreadable";
      case 401, 403 -> "problem/refused";
      case 404 -> "problem/absent";
      case 409 -> "problem/overtaken";
      case 413 -> "problem/too-large";
      case 503 -> "problem/database-down";
      default -> "problem/failed";
    };
  }
}
