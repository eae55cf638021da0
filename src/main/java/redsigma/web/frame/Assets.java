package redsigma.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Where the pages' own files are: under a path that changes with their content. */
@Component
public class Assets {

  private final String version = digest();
  private final String htmx = webJar("htmx.org", "dist/htmx.min.js");

  /** The path before {@code /css/x.css}. */
  String path() {
    return "/static/" + version;
  }

  String version() {
    return version;
  }

  String htmx() {
    return htmx;
  }

  /** The address of a library's file, as it lies in its WebJar. */
  public static String webJar(String name, String file) {
    var path = new WebJarVersionLocator().path(name, file);
    if (path == null) {
      throw new IllegalStateException("No %s in a WebJar named %s".formatted(file, name));
    }
    return "/webjars/" + path;
  }

  private static String digest() {
    try {
      var files = new PathMatchingResourcePatternResolver().getResources("classpath:static/**/*.*");
      Arrays.sort(files, Comparator.comparing(Resource::getDescription));
      var sha = MessageDigest.getInstance("SHA-256");
      for (var file : files) {
        sha.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 6);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
