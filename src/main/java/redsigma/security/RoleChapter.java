package redsigma.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redsigma.schema.OwnedChapter;

/** Roles are a chapter of security's own: a package that breaks it is refused. */
@Configuration
class RoleChapter {

  @Bean
  static OwnedChapter chapterOfRoles() {
    return new OwnedChapter(RoleRules.CHAPTER, RoleRules.class);
  }
}
