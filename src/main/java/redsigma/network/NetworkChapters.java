package redsigma.network;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redsigma.schema.OwnedChapter;

/**
 * What connects everything is said in a chapter of its own: a package that breaks it is refused.
 */
@Configuration
class NetworkChapters {

  @Bean
  static OwnedChapter chapterOfNetwork() {
    return new OwnedChapter(NetworkRules.CHAPTER, NetworkRules.class);
  }
}
