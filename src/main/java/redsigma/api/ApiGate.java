package redsigma.api;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import redsigma.security.Buckets;
import redsigma.security.Tokens;

/** The machines' gate: a token at every request, and neither cookie nor session. */
@Configuration(proxyBeanMethods = false)
class ApiGate {

  @Bean
  @Order(10)
  SecurityFilterChain machines(
      HttpSecurity http, Tokens tokens, ApiSettings settings, Clock clock, OnceOnly once) {
    var buckets = new Buckets(settings.rate(), settings.burst(), clock);
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAfter(new Doorkeeper(tokens, buckets), SecurityContextHolderFilter.class)
        .addFilterAfter(new Bodies(once), Doorkeeper.class)
        .build();
  }
}
