package redsigma.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where Red Sigma cannot go on with the packages as they are. */
public final class BrokenPackages extends IllegalArgumentException {

  private final transient List<SchemaProblem> problems;

  BrokenPackages(List<SchemaProblem> problems) {
    super(problems.stream().map(SchemaProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  BrokenPackages(SchemaProblem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problems = List.of(problem);
  }

  public List<SchemaProblem> problems() {
    return problems;
  }
}
