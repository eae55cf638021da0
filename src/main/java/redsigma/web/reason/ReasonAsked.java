package redsigma.web.reason;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import redsigma.security.Demand;
import redsigma.security.ReasonWanted;
import redsigma.security.Reasons;
import redsigma.security.Viewer;
import redsigma.web.frame.Frames;

/** Asks for the reason in the place of whatever page would have shown the record. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackages = "redsigma.web")
class ReasonAsked {

  private static final int LATEST = 4;
  private static final int LONGEST = 2_000;
  private static final Pattern OWN_PATH = Pattern.compile("/[^/\\\\\\s][^\\\\\\s]*");

  private final Reasons reasons;
  private final Frames frames;

  ReasonAsked(Reasons reasons, Frames frames) {
    this.reasons = reasons;
    this.frames = frames;
  }

  /** A part of a page cannot ask: it sends the browser to the record, which does. */
  @ExceptionHandler(ReasonWanted.class)
  ModelAndView ask(ReasonWanted wanted, HttpServletRequest request, HttpServletResponse response) {
    var record = "/records/" + wanted.demand().record();
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", record);
    }
    var error = request.getParameter("answered") == null ? null : wanted.demand().remedy();
    response.setStatus(
        error == null
            ? HttpStatus.PRECONDITION_REQUIRED.value()
            : HttpStatus.UNPROCESSABLE_CONTENT.value());
    var latest =
        frames.viewer(request).map(viewer -> latest(viewer, wanted.demand())).orElse(List.of());
    return new ModelAndView(
        "reason/page",
        Map.of(
            "frame",
            frames.of(request),
            "page",
            ReasonPage.ofLooking(
                wanted.demand(),
                wanted.reference(),
                record,
                next(request, record),
                latest,
                error)));
  }

  private List<String> latest(Viewer viewer, Demand demand) {
    return demand.picks() ? List.of() : reasons.latest(viewer, LATEST);
  }

  /** Where the answer leads: the page asked for, a form that was handed in as its draft. */
  private static String next(HttpServletRequest request, String record) {
    var query = request.getQueryString();
    var draft = request.getParameter("draft");
    var asked =
        request.getMethod().equals("GET")
            ? request.getRequestURI() + (query == null ? "" : "?" + query)
            : draft == null ? request.getParameter("next") : "/drafts/" + draft;
    return own(asked, record);
  }

  /** A path of this house, or the record. */
  static String own(@Nullable String next, String record) {
    return next != null && next.length() <= LONGEST && OWN_PATH.matcher(next).matches()
        ? next
        : record;
  }
}
