package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Remembers the page a stranger asked for: its path alone, so that no other site is ever meant. */
@Component
class Wanted implements RequestCache {

  private static final String KEY = "redsigma.wanted";
  private static final String HOME = "/";
  private static final int LONGEST = 2_000;
  private static final Pattern OWN_PATH = Pattern.compile("/|/[^/\\\\\\s][^\\\\\\s]*");

  /** The page that was asked for, once; else the first page. */
  String take(HttpServletRequest request) {
    var kept = getRequest(request, null);
    removeRequest(request, null);
    return kept == null ? HOME : kept.getRedirectUrl();
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    var query = request.getQueryString();
    var page = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (request.getMethod().equals("GET")
        && !Requests.fromHtmx(request)
        && page.length() <= LONGEST
        && OWN_PATH.matcher(page).matches()) {
      request.getSession().setAttribute(KEY, page);
    }
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, @Nullable HttpServletResponse response) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof String page
        ? new SimpleSavedRequest(page)
        : null;
  }

  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, @Nullable HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEY);
    }
  }
}
