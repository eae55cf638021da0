package redsigma.web.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version is in force, and those before it.
 *
 * @param held the version that a roll-back holds over what is on disk; null when none does
 * @param waiting whether what is on disk is not what is in force
 */
public record VersionsView(
    String version, int files, @Nullable String held, boolean waiting, List<Line> lines) {

  public VersionsView {
    lines = List.copyOf(lines);
  }

  /** One time that a version came into force. */
  public record Line(String version, String when, String by, String deed, boolean inForce) {}
}
