package redsigma.schema;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the problems of broken packages at start, instead of a stack trace. */
final class BrokenPackagesAnalyzer extends AbstractFailureAnalyzer<BrokenPackages> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenPackages cause) {
    return new FailureAnalysis(
        "The application packages have %d problem(s):%n%n%s"
            .formatted(
                cause.problems().size(),
                cause.problems().stream()
                    .map(SchemaProblem::toString)
                    .collect(Collectors.joining(System.lineSeparator()))),
        "Mend the packages and start again.",
        cause);
  }
}
