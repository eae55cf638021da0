package redsigma.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a force as administrators look after them: joiners, movers, leavers. */
@Component
public class People {

  private final PeopleStore store;

  People(PeopleStore store) {
    this.store = store;
  }

  /** One page of the people of the viewer's force. */
  @Transactional(readOnly = true)
  public List<Person> page(Viewer viewer, Asked asked, int offset, int limit) {
    return store.page(viewer.force(), asked, offset, limit);
  }

  @Transactional(readOnly = true)
  public int count(Viewer viewer, Asked asked) {
    return store.count(viewer.force(), asked);
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(Viewer viewer, UUID id) {
    return store.find(viewer.force(), List.of(id)).stream().findFirst();
  }

  /** Those of some ids that are of the viewer's force, by name. */
  @Transactional(readOnly = true)
  public List<Person> find(Viewer viewer, Collection<UUID> ids) {
    return store.find(viewer.force(), ids);
  }

  /**
   * Gives a person of the viewer's force another name, unit and roles, or their account its end.
   */
  @Transactional
  public void change(Viewer viewer, Person person) {
    if (store.change(viewer.force(), person) != 1) {
      throw new IllegalArgumentException("No account " + person.id());
    }
  }

  @Transactional
  public void activate(Viewer viewer, UUID id, boolean active) {
    if (store.activate(viewer.force(), id, active) != 1) {
      throw new IllegalArgumentException("No account " + id);
    }
  }

  /**
   * Which people, and in which order.
   *
   * @param words all of which stand in the name, the username or the unit; none for everyone
   * @param role held at the home unit; empty for any
   */
  public record Asked(String words, String role, Order order) {
    public static final Asked ALL = new Asked("", "", Order.NAME);
  }

  /** By what a list of people is sorted. */
  public enum Order {
    NAME,
    USERNAME,
    UNIT,
    STATE
  }
}
