package redsigma.security;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.schema.CodeList;
import redsigma.schema.Schemas;
import redsigma.security.Demand.Cause;
import redsigma.security.ReasonPolicy.Way;

/** Of which records a viewer has to say why they look, and what they have said. */
@Component
public class Reasons {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ReasonStore store;
  private final AccessClasses classes;
  private final Kinship kinship;
  private final ReasonPolicies policies;
  private final Schemas schemas;
  private final Clock clock;

  Reasons(
      ReasonStore store,
      AccessClasses classes,
      Kinship kinship,
      ReasonPolicies policies,
      Schemas schemas,
      Clock clock) {
    this.store = store;
    this.classes = classes;
    this.kinship = kinship;
    this.policies = policies;
    this.schemas = schemas;
    this.clock = clock;
  }

  /** What is looked at, as far as it decides whether a reason is due. */
  public record Looked(UUID record, String type, int accessClass) {}

  /** Why a reason is due from the viewer, whether or not they have given one. */
  public Optional<Cause> cause(Viewer viewer, Looked looked) {
    return Optional.ofNullable(causes(viewer, List.of(looked)).get(looked.record()));
  }

  /** What is still to be said; empty when nothing is due or it has been said. */
  public Optional<Demand> wanted(Viewer viewer, Looked looked) {
    var causes = causes(viewer, List.of(looked));
    var cause = causes.get(looked.record());
    if (cause == null || unsaid(viewer, causes, Map.of(looked.record(), looked)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(demand(looked, cause));
  }

  /** Of rows, those whose content stays back because something is still to be said. */
  public Set<UUID> wanted(Viewer viewer, Collection<Looked> rows) {
    var causes = causes(viewer, rows);
    var byId = new HashMap<UUID, Looked>();
    rows.forEach(row -> byId.put(row.record(), row));
    return causes.isEmpty() ? Set.of() : unsaid(viewer, causes, byId);
  }

  /**
   * What is asked before records leave together: once, in the strictest of the ways that are due
   * for any of them, and also where a reason for looking stands. Empty when nothing is due.
   */
  public Optional<Demand> leaving(Viewer viewer, Collection<Looked> rows) {
    var causes = causes(viewer, rows);
    return rows.stream()
        .filter(row -> causes.containsKey(row.record()))
        .map(row -> demand(row, causes.getOrDefault(row.record(), Cause.TYPE)))
        .max(Comparator.comparing((Demand each) -> !each.picks()).thenComparing(Demand::cause));
  }

  /**
   * Keeps what the viewer says, for a while.
   *
   * @param forIncident whether it shall stand for other records too, where that may be
   * @return the reason as it is kept; empty when it does not do
   */
  @Transactional
  public Optional<String> give(Viewer viewer, Looked looked, String said, boolean forIncident) {
    var demand = demand(looked, cause(viewer, looked).orElse(Cause.TYPE));
    var reason = demand.read(said);
    var now = clock.instant();
    reason.ifPresent(
        words -> {
          store.add(viewer.id(), looked.record(), words, now, now.plus(demand.lasts()));
          var incident = demand.incident();
          if (forIncident && incident != null) {
            store.add(viewer.id(), null, words, now, now.plus(incident));
          }
        });
    return reason;
  }

  /** The last few reasons of the viewer, the latest first. */
  @Transactional(readOnly = true)
  public List<String> latest(Viewer viewer, int limit) {
    return store.latest(viewer.id(), limit);
  }

  public Demand demand(Viewer viewer, Looked looked) {
    return demand(looked, cause(viewer, looked).orElse(Cause.TYPE));
  }

  /** What was said as the journal keeps it: a code of the force's list by its label. */
  public String worded(String said) {
    var words = said.strip();
    return codes(policies.current()).stream()
        .filter(code -> code.code().equals(words))
        .map(CodeList.Code::label)
        .findFirst()
        .orElse(said);
  }

  private Map<UUID, Cause> causes(Viewer viewer, Collection<Looked> rows) {
    var causes = new HashMap<UUID, Cause>();
    if (viewer.isSystem()) {
      return causes;
    }
    var known = classes.known();
    var opened = known.openings(viewer.id(), clock.instant());
    var kin = kinship.seenBy(viewer);
    for (var row : rows) {
      var close = kin.get(row.record());
      if (close != null) {
        causes.put(row.record(), close == Kinship.Kin.SELF ? Cause.SELF : Cause.FAMILY);
      } else if (opened.contains(row.record()) || isRestricted(known, row.accessClass())) {
        causes.put(row.record(), Cause.RESTRICTED);
      } else if (policies.current().way(row.type()) != Way.OFF) {
        causes.put(row.record(), Cause.TYPE);
      }
    }
    return causes;
  }

  private boolean isRestricted(AccessClasses.Known known, int accessClass) {
    var list = known.restrictions().get(classes.classOf(accessClass).restriction());
    return list != null && list.isInForce(clock.instant());
  }

  private Set<UUID> unsaid(Viewer viewer, Map<UUID, Cause> causes, Map<UUID, Looked> rows) {
    var unsaid = new HashSet<>(causes.keySet());
    var said = viewer.visit().purpose();
    if (said != null) {
      unsaid.removeIf(
          id -> {
            var row = rows.get(id);
            var cause = causes.get(id);
            return row != null && cause != null && demand(row, cause).read(said).isPresent();
          });
    }
    if (!unsaid.isEmpty()) {
      unsaid.removeAll(store.standing(viewer.id(), unsaid, clock.instant()));
    }
    if (unsaid.stream().anyMatch(id -> causes.get(id) == Cause.TYPE)
        && store.standsForIncident(viewer.id(), clock.instant())) {
      unsaid.removeIf(id -> causes.get(id) == Cause.TYPE);
    }
    return unsaid;
  }

  private Demand demand(Looked looked, Cause cause) {
    var policy = policies.current();
    var way = policy.way(looked.type());
    if (cause != Cause.TYPE || way == Way.OFF) {
      way = policy.required();
    }
    return new Demand(
        looked.record(),
        cause,
        way == Way.PICK ? codes(policy) : List.of(),
        policy.least(),
        policy.lasts(),
        cause == Cause.TYPE ? policy.incident() : null);
  }

  private List<CodeList.Code> codes(ReasonPolicy policy) {
    var list = policy.list();
    return list == null
        ? List.of()
        : schemas.current().list(list).currentOn(LocalDate.ofInstant(clock.instant(), LONDON));
  }
}
