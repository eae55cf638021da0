package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import redsigma.security.Access;
import redsigma.security.Needs;
import redsigma.security.NotPermitted;
import redsigma.security.Open;

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
      throw new IllegalStateException(method.getShortLogMessage() + " declares no permission");
    }
    var viewer = viewers.of(request);
    if (Arrays.stream(needs.value()).noneMatch(each -> access.may(viewer, each))) {
      throw new NotPermitted(viewer, needs.value()[0]);
    }
    return true;
  }
}
