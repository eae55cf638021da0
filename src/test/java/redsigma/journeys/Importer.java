package redsigma.journeys;

import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import redsigma.RedSigma;
import redsigma.intake.Intake;
import redsigma.security.Viewer;

/** A process of its own that imports a folder until it is killed, and says how far it is. */
final class Importer {

  private Importer() {}

  /** Takes the mapping and the folder. */
  public static void main(String[] args) {
    var house =
        new SpringApplicationBuilder(RedSigma.class)
            .properties("spring.main.banner-mode=off", "server.port=0")
            .run("--server.port=0");
    house
        .getBean(Intake.class)
        .run(
            Viewer.system("77", "test"),
            args[0],
            Path.of(args[1]),
            batch -> System.out.println("READ " + batch.read()));
    System.exit(0);
  }
}
