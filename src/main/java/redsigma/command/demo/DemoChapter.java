package redsigma.command.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The chapter {@code demo.yaml} of a package; what its keys mean is in docs/demo-data.md. */
record DemoChapter(
    @Nullable Force force,
    @Nullable List<Officer> officers,
    @Nullable Establishment establishment,
    @Nullable Map<String, Object> words,
    @Nullable List<Recipe> recipes) {

  static final String NAME = "demo";

  List<Officer> staff() {
    return Objects.requireNonNullElse(officers, List.of());
  }

  Establishment structure() {
    return Objects.requireNonNullElse(establishment, Establishment.NONE);
  }

  List<Recipe> dishes() {
    return Objects.requireNonNullElse(recipes, List.of());
  }

  Map<String, Object> vocabulary() {
    return Objects.requireNonNullElse(words, Map.of());
  }

  record Force(String code, String name) {}

  /** Someone of the force who can sign in. */
  record Officer(
      String username,
      String rank,
      String collar,
      String given,
      String surname,
      String unit,
      List<String> roles) {

    String shown() {
      return "%s %s %s".formatted(rank, collar, surname).replaceAll("\\s+", " ").strip();
    }

    Map<String, Object> facts() {
      return Map.of(
          "username", username,
          "rank", rank,
          "collar", collar,
          "given", given,
          "surname", surname,
          "unit", unit);
    }
  }
}
