package redsigma.command.bench.region;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redsigma.schema.OwnedChapter;

/** The benches' settings are a chapter of its own: a package that breaks it is refused. */
@Configuration
class RegionChapters {

  @Bean
  static OwnedChapter chapterOfBenches() {
    return new OwnedChapter(RegionChapter.NAME, RegionChapter.class);
  }
}
