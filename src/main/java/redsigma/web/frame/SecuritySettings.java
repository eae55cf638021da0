package redsigma.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import redsigma.security.Account;
import redsigma.security.Accounts;

/** The gate: signing in and out, and the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {

  /** Nothing inline, nothing from elsewhere, and no way to relax it by a nonce. */
  static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'");

  private static final String[] OPEN = {
    "/sign-in", "/theme", "/error", "/static/**", "/webjars/**", "/favicon.ico"
  };

  @Bean
  SecurityFilterChain gate(HttpSecurity http) {
    return http.authorizeHttpRequests(
            all -> all.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .formLogin(
            form -> form.loginPage("/sign-in").defaultSuccessUrl("/").failureUrl("/sign-in?failed"))
        .logout(leave -> leave.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
        .sessionManagement(session -> session.sessionFixation(fixed -> fixed.changeSessionId()))
        .exceptionHandling(
            problems ->
                problems
                    .authenticationEntryPoint(new ToSignIn())
                    .accessDeniedHandler(new StaleForms()))
        .csrf(Customizer.withDefaults())
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .frameOptions(frames -> frames.deny()))
        .build();
  }

  @Bean
  UserDetailsService officers(Accounts accounts) {
    return username ->
        accounts
            .byUsername(username)
            .map(SecuritySettings::officer)
            .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }

  private static UserDetails officer(Account account) {
    return User.withUsername(account.viewer().username())
        .password(account.passwordHash())
        .disabled(!account.active())
        .authorities(List.of())
        .build();
  }

  /** Sends a stranger to sign in; a part of a page is told so instead of receiving a whole page. */
  private static final class ToSignIn extends LoginUrlAuthenticationEntryPoint {

    ToSignIn() {
      super("/sign-in");
    }

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
        throws IOException, jakarta.servlet.ServletException {
      if (Requests.fromHtmx(request)) {
        response.setHeader("HX-Redirect", "/sign-in?ended");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      } else {
        super.commence(request, response, refusal);
      }
    }
  }
}
