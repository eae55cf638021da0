package redsigma.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index is kept.
 *
 * @param folder where Lucene keeps it
 * @param checkpoint how often what was indexed is made to survive a fall
 * @param patience how long a search waits for the searcher's own saves to be indexed
 */
@ConfigurationProperties("redsigma.search")
record SearchSettings(
    @DefaultValue("data/index") Path folder,
    @DefaultValue("5s") Duration checkpoint,
    @DefaultValue("3s") Duration patience) {}
