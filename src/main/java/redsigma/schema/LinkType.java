package redsigma.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of relationship: which types it joins, in which roles, and its words from both ends. */
public record LinkType(
    String name,
    String title,
    String app,
    List<String> from,
    List<String> to,
    Words words,
    Map<String, Role> roles) {

  public LinkType {
    from = List.copyOf(from);
    to = List.copyOf(to);
    roles = Ordered.copyOf(roles);
  }

  /** "Smith <i>drives</i> NK51 ABC", "NK51 ABC <i>driven by</i> Smith". */
  public record Words(String forward, String reverse) {}

  public record Role(String code, String label, Words words, Field.Tone tone) {}

  public Optional<Role> role(@Nullable String code) {
    return Optional.ofNullable(code).map(roles::get);
  }

  /** The words from the near end ({@code reversed} false) or the far one, in a role if any. */
  public String words(@Nullable String role, boolean reversed) {
    var said = role(role).map(Role::words).orElse(words);
    return reversed ? said.reverse() : said.forward();
  }

  public boolean joins(String fromType, String toType) {
    return from.contains(fromType) && to.contains(toType);
  }
}
