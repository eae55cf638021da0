package redsigma;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Red Sigma: an xRM platform for policing. */
@SpringBootApplication
public class RedSigma {

  public static void main(String[] args) {
    SpringApplication.run(RedSigma.class, args);
  }
}
