package redsigma.web.oidc;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import redsigma.security.signin.Joiners;
import redsigma.web.frame.Admissions;
import redsigma.web.frame.GateAddition;
import redsigma.web.frame.SignInJournal;

/**
 * The authorisation-code flow with PKCE at the gate. The provider is first asked when somebody
 * first signs in, so that the house starts while it is down.
 */
@Component
@ConditionalOnProperty("redsigma.sign-in.oidc.issuer")
class OidcGate implements GateAddition {

  private static final String REGISTRATION = "oidc";
  private static final String LEFT = "/sign-in?left";

  private final OidcSettings settings;
  private final Joiners joiners;
  private final Admissions arrivals;
  private final SignInJournal journal;

  OidcGate(OidcSettings settings, Joiners joiners, Admissions arrivals, SignInJournal journal) {
    this.settings = settings;
    this.joiners = joiners;
    this.arrivals = arrivals;
    this.journal = journal;
  }

  @Override
  public void addTo(HttpSecurity gate) {
    var registrations =
        new SupplierClientRegistrationRepository(
            () -> new InMemoryClientRegistrationRepository(registration()));
    var officers = new OidcOfficers(new OidcUserService(), new ClaimReader(settings), joiners);
    gate.oauth2Login(
            login ->
                login
                    .loginPage("/sign-in")
                    .clientRegistrationRepository(registrations)
                    .authorizedClientRepository(new NoTokensKept())
                    .userInfoEndpoint(info -> info.oidcUserService(officers))
                    .successHandler(arrivals)
                    .failureHandler(refusals()))
        .logout(leave -> leave.logoutSuccessHandler(leaving(registrations)));
  }

  private ClientRegistration registration() {
    return ClientRegistrations.fromIssuerLocation(settings.issuer())
        .registrationId(REGISTRATION)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .scope(settings.scopes())
        .build();
  }

  private AuthenticationFailureHandler refusals() {
    return (request, response, refusal) -> {
      journal.refusedFromElsewhere(request.getRemoteAddr(), String.valueOf(refusal.getMessage()));
      response.sendRedirect("/sign-in?refused");
    };
  }

  /** Signs out at the provider too (OpenID Connect RP-Initiated Logout 1.0). */
  private static OidcClientInitiatedLogoutSuccessHandler leaving(
      ClientRegistrationRepository registrations) {
    var leaving = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    leaving.setPostLogoutRedirectUri("{baseUrl}" + LEFT);
    leaving.setDefaultTargetUrl(LEFT);
    return leaving;
  }

  @Override
  public String label() {
    return settings.label();
  }

  @Override
  public String href() {
    return "/oauth2/authorization/" + REGISTRATION;
  }

  @Override
  public String address() {
    var issuer = URI.create(settings.issuer());
    return issuer.getScheme() + "://" + issuer.getAuthority();
  }
}
