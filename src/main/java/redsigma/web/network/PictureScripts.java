package redsigma.web.network;

import java.util.List;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** The scripts that lay out and draw a picture, in the order they need each other. */
@Component
class PictureScripts {

  private final List<String> addresses =
      List.of(
          address("cytoscape", "dist/cytoscape.min.js"),
          address("layout-base", "layout-base.js"),
          address("cose-base", "cose-base.js"),
          address("cytoscape-fcose", "cytoscape-fcose.js"));

  List<String> addresses() {
    return addresses;
  }

  private static String address(String name, String file) {
    var path = new WebJarVersionLocator().path(name, file);
    if (path == null) {
      throw new IllegalStateException("No %s in a WebJar named %s".formatted(file, name));
    }
    return "/webjars/" + path;
  }
}
