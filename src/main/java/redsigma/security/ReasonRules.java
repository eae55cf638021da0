package redsigma.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code reasons} of the chapter {@code access.yaml}: of whom a reason for looking is
 * asked. What it does not say is left as the packages before have it.
 *
 * @param ask by record type: {@code off}, {@code pick} or {@code text}
 * @param required how it is asked where it always is: {@code pick} or {@code text}
 * @param list the code list that is picked from
 * @param least the fewest characters of a text
 * @param lastsHours how long a reason stands for its record
 * @param incidentHours how long one stands for all the records of an incident
 */
record ReasonRules(
    @Nullable Map<String, String> ask,
    @Nullable String required,
    @Nullable String list,
    @Nullable Integer least,
    @Nullable Integer lastsHours,
    @Nullable Integer incidentHours,
    @Nullable Oneself oneself) {

  ReasonRules {
    ask = ask == null ? Map.of() : Map.copyOf(ask);
    ask.values().forEach(ReasonPolicy.Way::of);
    if (required != null && ReasonPolicy.Way.of(required) == ReasonPolicy.Way.OFF) {
      throw new IllegalArgumentException("what is required is 'pick' or 'text', never 'off'");
    }
    positive("least", least);
    positive("lasts-hours", lastsHours);
    positive("incident-hours", incidentHours);
  }

  private static void positive(String name, @Nullable Integer number) {
    if (number != null && number < 1) {
      throw new IllegalArgumentException("'%s' is at least 1".formatted(name));
    }
  }

  @Override
  public Map<String, String> ask() {
    return ask == null ? Map.of() : ask;
  }

  /**
   * Which records can be about officers, and which links lead from them to their family.
   *
   * @param types record types that an account can be tied to
   */
  record Oneself(@Nullable List<String> types, @Nullable List<Family> family) {
    Oneself {
      types = types == null ? List.of() : List.copyOf(types);
      family = family == null ? List.of() : List.copyOf(family);
    }

    @Override
    public List<String> types() {
      return types == null ? List.of() : types;
    }

    @Override
    public List<Family> family() {
      return family == null ? List.of() : family;
    }
  }

  /** A kind of link, in some of its roles or in all. */
  record Family(String link, @Nullable List<String> roles) {
    Family {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }

    List<String> written() {
      return roles == null || roles.isEmpty()
          ? List.of(link + ":*")
          : roles.stream().map(role -> link + ":" + role).toList();
    }
  }
}
