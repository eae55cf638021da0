package redsigma.api.scim;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The directory's gate: its token at every request, and neither cookie nor session. */
@Configuration(proxyBeanMethods = false)
class ScimGate {

  @Bean
  @Order(11)
  SecurityFilterChain directory(HttpSecurity http, ScimSettings settings) {
    return http.securityMatcher("/scim/**")
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAfter(new ScimDoorkeeper(settings), SecurityContextHolderFilter.class)
        .build();
  }
}
