package redsigma.web.frame;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The gate: signing in and out, and the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {

  /** What no page of ours uses is closed to all that a page may ever contain. */
  private static final String CLOSED =
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(),"
          + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

  private static final String[] OPEN = {
    "/sign-in", "/sign-in/**", "/theme", "/error", "/static/**", "/webjars/**", "/favicon.ico"
  };

  @Bean
  SecurityFilterChain gate(
      HttpSecurity http,
      Admissions arrivals,
      Wanted wanted,
      ObjectProvider<GateAddition> others,
      MapSettings map) {
    http.authorizeHttpRequests(
            all ->
                all.requestMatchers(OPEN)
                    .permitAll()
                    .anyRequest()
                    .access((who, what) -> new AuthorizationDecision(mayPass(who.get()))))
        .formLogin(
            form ->
                form.loginPage("/sign-in").successHandler(arrivals).failureUrl("/sign-in?failed"))
        .logout(leave -> leave.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
        .sessionManagement(session -> session.sessionFixation(fixed -> fixed.changeSessionId()))
        .requestCache(cache -> cache.requestCache(wanted))
        .exceptionHandling(
            problems ->
                problems
                    .authenticationEntryPoint(new ToSignIn())
                    .accessDeniedHandler(new StaleForms()))
        .csrf(Customizer.withDefaults())
        .headers(headers -> keepToItself(headers, others, map));
    others.forEach(other -> other.addTo(http));
    return http.build();
  }

  /** PostgreSQL keeps a NUL in no text, and nobody types one: it is refused at the gate. */
  @Bean
  HttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    Predicate<String> withoutNul = text -> text.indexOf('\0') < 0;
    firewall.setAllowedParameterValues(withoutNul);
    firewall.setAllowedParameterNames(withoutNul);
    return firewall;
  }

  private static void keepToItself(
      HeadersConfigurer<HttpSecurity> headers,
      ObjectProvider<GateAddition> others,
      MapSettings map) {
    var policy =
        contentSecurityPolicy(others.stream().map(GateAddition::address).toList(), map.origin());
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions -> permissions.policy(CLOSED))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .frameOptions(frames -> frames.deny());
  }

  /**
   * Nothing inline, nothing from elsewhere but the pictures of the map, and no way to relax it by a
   * nonce.
   */
  static String contentSecurityPolicy(List<String> leadsOnTo, String pictures) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        ("img-src 'self' data: " + pictures).strip(),
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        String.join(" ", "form-action 'self'", String.join(" ", leadsOnTo)).strip(),
        "frame-ancestors 'none'",
        "base-uri 'none'");
  }

  private static boolean mayPass(Authentication who) {
    return !new AuthenticationTrustResolverImpl().isAnonymous(who) && Progress.complete(who);
  }
}
