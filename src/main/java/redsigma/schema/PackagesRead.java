package redsigma.schema;

import java.util.Map;

/**
 * The packages as their files stand, and what would come of putting them into force.
 *
 * @param version the digest of the files
 * @param files their texts by name; a force's own begin with {@code overlay/}
 */
public record PackagesRead(String version, Map<String, String> files, Schemas.Reload outcome) {

  public PackagesRead {
    files = Ordered.copyOf(files);
  }

  PackagesRead with(Schemas.Reload outcome) {
    return new PackagesRead(version, files, outcome);
  }
}
