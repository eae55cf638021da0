package redsigma.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chapter {@code access.yaml}: audiences, and in which states records of a type are theirs
 * alone. What it does not name is for everyone whom a role lets read the type.
 *
 * @param byName record types that only a grant which names them reaches, not one to all
 * @param states by record type, then by state or {@code all}: the name of an audience
 * @param reasons of whom a reason for looking is asked
 */
record AudienceRules(
    @Nullable List<String> byName,
    @Nullable Map<String, Audience> audiences,
    @Nullable Map<String, Map<String, String>> states,
    @Nullable ReasonRules reasons) {

  static final String CHAPTER = "access";
  static final String ANY_STATE = "all";

  AudienceRules {
    byName = byName == null ? List.of() : List.copyOf(byName);
    audiences = audiences == null ? Map.of() : Map.copyOf(audiences);
    states = states == null ? Map.of() : Map.copyOf(states);
    for (var byState : states.values()) {
      for (var name : byState.values()) {
        if (!audiences.containsKey(name)) {
          throw new IllegalArgumentException(
              "no audience '%s'; declared are %s".formatted(name, audiences.keySet()));
        }
      }
    }
  }

  @Override
  public List<String> byName() {
    return byName == null ? List.of() : byName;
  }

  @Override
  public Map<String, Audience> audiences() {
    return audiences == null ? Map.of() : audiences;
  }

  @Override
  public Map<String, Map<String, String>> states() {
    return states == null ? Map.of() : states;
  }

  /**
   * Those whom a state is for.
   *
   * @param others what everyone else gets: {@code stub} (a record exists, whom to ask) or {@code
   *     nothing}
   * @param contact whom the stub names; the record's unit when it says nothing
   */
  record Audience(
      String title, List<String> roles, @Nullable String others, @Nullable String contact) {
    Audience {
      roles = List.copyOf(roles);
      if (others != null && !others.equals("stub") && !others.equals("nothing")) {
        throw new IllegalArgumentException(
            "others get 'stub' or 'nothing', not '%s'".formatted(others));
      }
    }

    boolean leavesStub() {
      return "stub".equals(others);
    }
  }
}
