package redsigma.security;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: the first argument of every read and write.
 *
 * @param id the officer's account, all zeros for the system
 * @param username what they sign in with, and what the journal names
 * @param name as shown: "PC 2417 Hill"
 * @param force two-digit force code
 * @param unit the home unit's short name
 * @param posts the roles held, each at the unit it is held for
 * @param visit from where they ask, and why if they said
 * @param reason why the system acts; null for a person
 * @param scopes the most that this asking may do, whatever the roles allow; null for no such bound
 */
public record Viewer(
    UUID id,
    String username,
    String name,
    String force,
    String unit,
    Set<Post> posts,
    Visit visit,
    @Nullable String reason,
    @Nullable Set<Permission> scopes) {

  private static final UUID NOBODY = new UUID(0, 0);

  public Viewer {
    posts = Set.copyOf(posts);
    scopes = scopes == null ? null : Set.copyOf(scopes);
  }

  public Viewer(
      UUID id,
      String username,
      String name,
      String force,
      String unit,
      Set<Post> posts,
      Visit visit,
      @Nullable String reason) {
    this(id, username, name, force, unit, posts, visit, reason, null);
  }

  /** The platform itself, for a stated reason that the journal keeps. */
  public static Viewer system(String force, String reason) {
    return new Viewer(NOBODY, "system", "Red Sigma", force, "", Set.of(), Visit.UNKNOWN, reason);
  }

  public boolean isSystem() {
    return reason != null;
  }

  /** The names of the roles held, at whichever unit. */
  public Set<String> roles() {
    return posts.stream().map(Post::role).collect(Collectors.toUnmodifiableSet());
  }

  /** The same viewer, asking from there and for that purpose. */
  public Viewer on(Visit visit) {
    return new Viewer(id, username, name, force, unit, posts, visit, reason, scopes);
  }

  /** The same viewer, allowed at most this, as a token narrows them. */
  public Viewer within(Set<Permission> most) {
    return new Viewer(id, username, name, force, unit, posts, visit, reason, most);
  }

  /** Whether the bounds of this asking leave room for a permission; the roles decide the rest. */
  boolean hasScope(Permission permission) {
    return scopes == null || scopes.contains(permission);
  }

  boolean hasScope(Deed deed) {
    return scopes == null || scopes.stream().anyMatch(scope -> scope.deeds().contains(deed));
  }

  /** A role held at a unit: the home unit's, a team's, or one that is acted for. */
  public record Post(String role, String unit) {}

  /**
   * The circumstances of asking, as the journal keeps them.
   *
   * @param origin the address and the door: "192.0.2.7, page", "192.0.2.9, token 4f2a"
   * @param purpose why the viewer looks, in their words or a code's; null when not asked
   */
  public record Visit(String origin, @Nullable String purpose) {
    public static final Visit UNKNOWN = new Visit("", null);
  }
}
