package redsigma;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;

/**
 * The house of a force whose overlay asks a reason of persons by a list, of organisations as text.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InTheHouse
@AutoConfigureMockMvc
@TestPropertySource(
    properties = {
      "redsigma.schema.overlay=src/test/resources/asking",
      "redsigma.schema.versions=target/asking/versions"
    })
public @interface WhereReasonsAreAsked {}
