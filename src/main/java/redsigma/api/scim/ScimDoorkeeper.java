package redsigma.api.scim;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import redsigma.security.Asking;
import redsigma.security.Viewer;

/**
 * Lets the directory in by its token. The file is read at every request, so that a token is changed
 * or withdrawn without a restart.
 */
final class ScimDoorkeeper extends OncePerRequestFilter {

  private static final String BEARER = "bearer ";
  private static final int DIGITS = 64;

  private final ScimSettings settings;

  ScimDoorkeeper(ScimSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var known = digests();
    if (known.isEmpty()) {
      ScimProblems.write(ScimProblem.absent(), response);
      return;
    }
    var given = given(request);
    var shown = digest(given);
    // every digest is compared, so that the time taken tells nothing
    long matching = known.stream().filter(each -> MessageDigest.isEqual(each, shown)).count();
    if (given.isEmpty() || matching == 0) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Red Sigma SCIM\"");
      ScimProblems.write(ScimProblem.of(401, "Send the directory's token."), response);
      return;
    }
    var origin = new Viewer.Visit(request.getRemoteAddr() + ", directory", null);
    Asking.by(request, Viewer.system(settings.force(), "the directory's provisioning").on(origin));
    chain.doFilter(request, response);
  }

  private List<byte[]> digests() throws IOException {
    var file = settings.tokenFile();
    if (file == null) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.matches("[0-9A-Fa-f]{%d}(\\s.*)?".formatted(DIGITS)))
          .map(line -> HexFormat.of().parseHex(line.substring(0, DIGITS)))
          .toList();
    } catch (NoSuchFileException absent) {
      return List.of();
    }
  }

  private static String given(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? ""
        : header.substring(BEARER.length()).strip();
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
