package redsigma.schema;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles and runs CEL; nothing else of the house touches it. */
final class CelConditions {

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableHeterogeneousNumericComparisons(true)
          .comprehensionMaxIterations(10_000)
          .maxExpressionCodePointSize(2_000)
          .maxRegexProgramSize(1_000)
          .build();
  private static final Cel PARSER = builder().build();
  private static final Map<String, Compiled> COMPILED = new ConcurrentHashMap<>();

  private CelConditions() {}

  /** What came of compiling an expression. */
  sealed interface Compiled {

    record Ready(Program program, CelNames names) implements Compiled {}

    record Faulty(String fault) implements Compiled {}
  }

  static Compiled compiled(String source) {
    return COMPILED.computeIfAbsent(source, CelConditions::compile);
  }

  /** Whether it holds; absent fields read as null, and an error as no. */
  static boolean holds(String source, Map<String, ?> data) {
    if (!(compiled(source) instanceof Compiled.Ready(Program program, CelNames names))) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(program.eval(CelData.of(data, names)));
    } catch (CelEvaluationException _) {
      return false;
    }
  }

  private static Compiled compile(String source) {
    try {
      var parsed = PARSER.parse(source).getAst();
      var names = CelNames.of(parsed.getExpr());
      var builder = builder();
      names.variables().forEach(name -> builder.addVar(name, SimpleType.DYN));
      var cel = builder.build();
      var checked = cel.check(parsed).getAst();
      return answersYesOrNo(checked)
          ? new Compiled.Ready(cel.createProgram(checked), names)
          : new Compiled.Faulty("it answers " + checked.getResultType().name() + ", not yes or no");
    } catch (CelValidationException invalid) {
      return new Compiled.Faulty(plain(invalid));
    } catch (CelEvaluationException invalid) {
      return new Compiled.Faulty(String.valueOf(invalid.getMessage()));
    }
  }

  private static CelBuilder builder() {
    return CelFactory.plannerCelBuilder()
        .setOptions(OPTIONS)
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
  }

  private static String plain(CelValidationException invalid) {
    return invalid
        .getErrors()
        .getFirst()
        .getMessage()
        .replace("'<EOF>'", "the end")
        .replaceAll(" \\(in container .*\\)| expecting \\{.*\\}", "");
  }

  private static boolean answersYesOrNo(CelAbstractSyntaxTree checked) {
    var kind = checked.getResultType().kind();
    return kind == CelKind.BOOL || kind == CelKind.DYN;
  }
}
