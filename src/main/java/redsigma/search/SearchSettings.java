package redsigma.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index is kept.
 *
 * @param engine what keeps it: Lucene in this process, or an OpenSearch cluster
 * @param folder where Lucene keeps it
 * @param checkpoint how often what was indexed is made to survive a fall
 * @param patience how long a search waits for the searcher's own saves to be indexed
 * @param comparison when, in London, the index is compared with the records each night
 */
@ConfigurationProperties("redsigma.search")
record SearchSettings(
    @DefaultValue("lucene") Engine engine,
    @DefaultValue("data/index") Path folder,
    @DefaultValue("5s") Duration checkpoint,
    @DefaultValue("3s") Duration patience,
    @DefaultValue("03:30") LocalTime comparison,
    @DefaultValue OpenSearchSettings opensearch) {

  enum Engine {
    LUCENE,
    OPENSEARCH
  }
}
