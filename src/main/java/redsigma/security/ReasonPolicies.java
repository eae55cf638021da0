package redsigma.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;

/** The policy of reasons in force, read once from each schema. */
@Component
public class ReasonPolicies {

  private final Schemas schemas;
  private volatile @Nullable Read read;

  ReasonPolicies(Schemas schemas) {
    this.schemas = schemas;
  }

  public ReasonPolicy current() {
    var schema = schemas.current();
    var known = read;
    if (known == null || !known.version().equals(schema.version())) {
      known = new Read(schema.version(), ReasonPolicy.of(schema));
      read = known;
    }
    return known.policy();
  }

  private record Read(String version, ReasonPolicy policy) {}
}
