package redsigma.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redsigma.schema.OwnedChapter;

/** Roles and audiences are chapters of security's own: a package that breaks one is refused. */
@Configuration
class RoleChapter {

  @Bean
  static OwnedChapter chapterOfRoles() {
    return new OwnedChapter(RoleRules.CHAPTER, RoleRules.class);
  }

  @Bean
  static OwnedChapter chapterOfAudiences() {
    return new OwnedChapter(AudienceRules.CHAPTER, AudienceRules.class);
  }
}
