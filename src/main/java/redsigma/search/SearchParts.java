package redsigma.search;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index where the settings say. */
@Configuration(proxyBeanMethods = false)
class SearchParts {

  @Bean
  RecordIndex recordIndex(SearchSettings settings, Clock clock) {
    return RecordIndex.open(settings, clock);
  }
}
