package redsigma.search;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index where the settings say. */
@Configuration(proxyBeanMethods = false)
class SearchParts {

  @Bean
  IndexFolder indexFolder(SearchSettings settings, Clock clock) {
    var folder = IndexFolder.free(settings.folder(), clock);
    folder.prepare();
    return folder;
  }

  @Bean
  RecordIndex recordIndex(IndexFolder folder) {
    return RecordIndex.openLucene(folder.path());
  }
}
