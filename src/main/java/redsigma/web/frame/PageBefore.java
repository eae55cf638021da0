package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** The page on which a button was pressed, to go back to: only its path, never another site. */
public final class PageBefore {

  private PageBefore() {}

  public static String of(HttpServletRequest request) {
    var referer = request.getHeader(HttpHeaders.REFERER);
    try {
      var page = referer == null ? null : URI.create(referer);
      if (page == null || page.getRawPath() == null || !page.getRawPath().matches("/([^/].*)?")) {
        return "/";
      }
      var query = page.getRawQuery();
      return query == null ? page.getRawPath() : page.getRawPath() + "?" + query;
    } catch (IllegalArgumentException unreadable) {
      return "/";
    }
  }
}
