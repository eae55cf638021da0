package redsigma.command.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redsigma.schema.OwnedChapter;

/** The demo's recipes are a chapter of its own: a package that breaks it is refused. */
@Configuration
class DemoChapters {

  @Bean
  static OwnedChapter chapterOfDemo() {
    return new OwnedChapter(DemoChapter.NAME, DemoChapter.class);
  }
}
