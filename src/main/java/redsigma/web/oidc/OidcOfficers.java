package redsigma.web.oidc;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import redsigma.security.signin.Joiners;
import redsigma.security.signin.Joiners.Joiner;
import redsigma.web.oidc.ClaimReader.Reading.Known;
import redsigma.web.oidc.ClaimReader.Reading.Missing;

/** Makes an officer of whom the provider vouches for, or refuses: there is nothing between. */
final class OidcOfficers implements OAuth2UserService<OidcUserRequest, OidcUser> {

  /** Our own name for the account, so that the provider may rename somebody. */
  private static final String ACCOUNT = "redsigma.account";

  private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
  private final ClaimReader reader;
  private final Joiners joiners;

  OidcOfficers(
      OAuth2UserService<OidcUserRequest, OidcUser> provider, ClaimReader reader, Joiners joiners) {
    this.provider = provider;
    this.reader = reader;
    this.joiners = joiners;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = requireNonNull(provider.loadUser(request));
    return switch (reader.read(user.getClaims())) {
      case Known(var joiner) -> officer(user, joiner);
      case Missing(var what) -> throw refusal(what);
    };
  }

  private OidcUser officer(OidcUser user, Joiner joiner) {
    var issuer = requireNonNull(user.getIdToken().getIssuer()).toString();
    var account =
        joiners
            .vouchedFor(issuer, requireNonNull(user.getSubject()), joiner)
            .orElseThrow(() -> refusal("the account is closed or somebody else's"));
    var facts = new HashMap<String, Object>();
    facts.put(ACCOUNT, account.viewer().username());
    return new DefaultOidcUser(
        user.getAuthorities(), user.getIdToken(), new OidcUserInfo(facts), ACCOUNT);
  }

  private static OAuth2AuthenticationException refusal(String what) {
    return new OAuth2AuthenticationException(new OAuth2Error("access_denied", what, null), what);
  }
}
