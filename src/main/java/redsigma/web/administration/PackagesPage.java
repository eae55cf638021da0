package redsigma.web.administration;

import java.util.List;
import redsigma.record.Portrait;
import redsigma.schema.SchemaProblem;

/** What the packages' page shows: what is in force, and what a refused load complained of. */
public record PackagesPage(
    String version,
    List<Loaded> packages,
    int linkTypes,
    int lists,
    boolean reloaded,
    List<SchemaProblem> problems,
    List<Portrait.Fact> system,
    VersionsView versions) {

  public PackagesPage {
    packages = List.copyOf(packages);
    problems = List.copyOf(problems);
    system = List.copyOf(system);
  }

  /** A package in force. */
  public record Loaded(
      String name,
      String title,
      String icon,
      int types,
      int examples,
      List<String> chapters,
      String origin) {
    public Loaded {
      chapters = List.copyOf(chapters);
    }
  }
}
