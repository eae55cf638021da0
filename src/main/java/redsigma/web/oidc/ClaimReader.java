package redsigma.web.oidc;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redsigma.security.signin.Joiners.Joiner;

/** Reads from a provider's claims who somebody is here; what is missing is never guessed. */
record ClaimReader(OidcSettings settings) {

  Reading read(Map<String, Object> claims) {
    var names = settings.claims();
    var username = text(claims, names.username(), null);
    var name = text(claims, names.name(), null);
    var force = text(claims, names.force(), settings.force());
    var unit = text(claims, names.unit(), settings.unit());
    var roles = roles(claims);
    if (username == null || name == null || force == null || unit == null) {
      return new Reading.Missing("a claim is missing: " + missing(username, name, force));
    }
    return roles.isEmpty()
        ? new Reading.Missing("no role is mapped")
        : new Reading.Known(new Joiner(username, name, force, unit, roles));
  }

  private String missing(@Nullable String username, @Nullable String name, @Nullable String force) {
    var names = settings.claims();
    return username == null
        ? names.username()
        : name == null ? names.name() : force == null ? names.force() : names.unit();
  }

  private Set<String> roles(Map<String, Object> claims) {
    return claims.get(settings.claims().roles()) instanceof Collection<?> values
        ? values.stream()
            .map(value -> settings.roles().get(String.valueOf(value)))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static @Nullable String text(
      Map<String, Object> claims, String name, @Nullable String otherwise) {
    return claims.get(name) instanceof String text && !text.isBlank() ? text : otherwise;
  }

  /** What the claims tell. */
  sealed interface Reading {
    record Known(Joiner joiner) implements Reading {}

    record Missing(String what) implements Reading {}
  }
}
