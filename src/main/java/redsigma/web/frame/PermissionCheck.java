package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import redsigma.security.Access;

/** Lets a request reach its handler only when the viewer may do what the handler declares. */
@Component
class PermissionCheck implements HandlerInterceptor {

  private final Viewers viewers;
  private final Access access;

  PermissionCheck(Viewers viewers, Access access) {
    this.viewers = viewers;
    this.access = access;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class)) {
      return true;
    }
    var needs = method.getMethodAnnotation(Needs.class);
    if (needs == null) {
      throw new Refused("%s declares no permission".formatted(method.getShortLogMessage()));
    }
    if (!access.may(viewers.of(request), needs.value())) {
      throw new Refused("%s is not allowed".formatted(needs.value()));
    }
    return true;
  }
}
