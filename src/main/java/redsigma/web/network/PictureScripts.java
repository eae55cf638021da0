package redsigma.web.network;

import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.web.frame.Assets;

/** The scripts that lay out and draw a picture, in the order they need each other. */
@Component
class PictureScripts {

  private final List<String> addresses =
      List.of(
          Assets.webJar("cytoscape", "dist/cytoscape.min.js"),
          Assets.webJar("layout-base", "layout-base.js"),
          Assets.webJar("cose-base", "cose-base.js"),
          Assets.webJar("cytoscape-fcose", "cytoscape-fcose.js"));

  List<String> addresses() {
    return addresses;
  }
}
