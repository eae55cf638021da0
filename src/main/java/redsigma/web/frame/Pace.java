package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import redsigma.security.Buckets;

/** Holds back whoever asks for pages faster than any person could. */
@Component
class Pace implements HandlerInterceptor {

  private final Buckets buckets;

  Pace(PaceSettings settings, Clock clock) {
    this.buckets = new Buckets(settings.rate(), settings.burst(), clock);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || method.getBean() instanceof Problems) {
      return true;
    }
    var allowance = buckets.take(asker(request));
    if (allowance.seconds() > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.seconds()));
      throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
    }
    return true;
  }

  private static String asker(HttpServletRequest request) {
    var user = request.getRemoteUser();
    return user == null ? "at " + request.getRemoteAddr() : "as " + user;
  }
}
