package redsigma.web.administration;

import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;
import redsigma.web.frame.Times;

/** Draws the history of the packages. */
@Component
class Versions {

  private static final int SHOWN = 30;

  private final Schemas schemas;
  private final Times times;

  Versions(Schemas schemas, Times times) {
    this.schemas = schemas;
    this.times = times;
  }

  VersionsView view() {
    var inForce = schemas.inForce();
    return new VersionsView(
        inForce.version(),
        inForce.files().size(),
        schemas.held().orElse(null),
        !schemas.onDisk().version().equals(inForce.version()),
        schemas.loads().stream()
            .limit(SHOWN)
            .map(
                load ->
                    new VersionsView.Line(
                        load.version(),
                        times.near(load.at()),
                        load.by(),
                        load.deed(),
                        load.version().equals(inForce.version())))
            .toList());
  }
}
