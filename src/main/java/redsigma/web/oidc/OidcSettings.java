package redsigma.web.oidc;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The force's identity provider; nothing of it is active without an issuer.
 *
 * @param label what the button says
 * @param claims which claims tell who somebody is
 * @param roles which role here each value of the roles' claim gives; others give none
 * @param force the force of everybody, where no claim tells it
 * @param unit the unit of those of whom no claim tells it
 */
@ConditionalOnProperty("redsigma.sign-in.oidc.issuer")
@ConfigurationProperties("redsigma.sign-in.oidc")
record OidcSettings(
    String issuer,
    String clientId,
    String clientSecret,
    @DefaultValue("Sign in with your force account") String label,
    @DefaultValue({"openid", "profile"}) Set<String> scopes,
    @DefaultValue Claims claims,
    @DefaultValue Map<String, String> roles,
    @Nullable String force,
    @Nullable String unit) {

  OidcSettings {
    scopes = Set.copyOf(scopes);
    roles = Map.copyOf(roles);
  }

  record Claims(
      @DefaultValue("preferred_username") String username,
      @DefaultValue("name") String name,
      @DefaultValue("force") String force,
      @DefaultValue("unit") String unit,
      @DefaultValue("roles") String roles) {}
}
