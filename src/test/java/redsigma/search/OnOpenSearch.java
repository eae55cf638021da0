package redsigma.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** Runs a test of the house with its index on a real node of OpenSearch instead of Lucene. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "redsigma.data=target/test-data/opensearch-${random.uuid}")
@ContextConfiguration(initializers = OnOpenSearch.Settings.class)
public @interface OnOpenSearch {

  /** All tests on OpenSearch share a node and a house, whose records are its own. */
  final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "redsigma.search.engine=opensearch",
              "redsigma.search.opensearch.replicas=0",
              "redsigma.search.opensearch.uris=" + OpenSearchNode.shared().uri())
          .applyTo(context);
      context.addApplicationListener(
          (ApplicationReadyEvent ready) ->
              waitForTheFirstBuild(ready.getApplicationContext().getBean(Reindex.class)));
    }

    private static void waitForTheFirstBuild(Reindex index) {
      while (index.status().state() != IndexStatus.State.CURRENT) {
        Thread.onSpinWait();
      }
    }
  }
}
