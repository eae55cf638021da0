package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Asking;
import redsigma.security.Viewer;

/**
 * Says who asks, by any door. The account is read at every request, so that a role taken away or an
 * account closed is felt at the next click and not at the next sign-in.
 */
@Component
class Viewers implements HandlerMethodArgumentResolver {

  private final Accounts accounts;

  Viewers(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The viewer of a request that must have one. */
  Viewer of(HttpServletRequest request) {
    return find(request)
        .orElseThrow(() -> new InsufficientAuthenticationException("Nobody is signed in"));
  }

  Optional<Viewer> find(HttpServletRequest request) {
    var known = Asking.of(request);
    if (known.isPresent()) {
      return known;
    }
    var principal = request.getUserPrincipal();
    if (!(principal instanceof Authentication authentication)
        || !Progress.complete(authentication)) {
      return Optional.empty();
    }
    var viewer =
        accounts
            .byUsername(principal.getName())
            .filter(Account::active)
            .map(account -> account.viewer().on(visit(request)));
    viewer.ifPresent(found -> Asking.by(request, found));
    return viewer;
  }

  static Viewer.Visit visit(HttpServletRequest request) {
    return new Viewer.Visit(request.getRemoteAddr() + ", page", null);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Viewer resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of(Requests.servlet(request));
  }
}
