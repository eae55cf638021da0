package redsigma.intake.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import redsigma.schema.SchemaProblem;

/** Gathers what is wrong with a mapping, so that everything is told at once. */
final class Problems {

  private final String file;
  private final List<SchemaProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(int line, String message, String remedy) {
    found.add(new SchemaProblem(file, line, message, remedy));
  }

  /** A name that does not exist, with the names that do and look like it. */
  void unknown(int line, String what, String name, Collection<String> known) {
    add(line, "There is no %s '%s'.".formatted(what, name), Nearest.remedy(name, known));
  }

  List<SchemaProblem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(SchemaProblem::line)).distinct().toList();
  }
}
