package redsigma;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import redsigma.command.Entrance;

/** Starts Red Sigma: an xRM platform for policing. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class RedSigma {

  public static void main(String[] args) {
    Entrance.enter(RedSigma.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
