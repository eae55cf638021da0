package redsigma.schema;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an expression names.
 *
 * @param variables its free variables: fields of the record
 * @param rows by variable, the fields asked of its rows: {@code i.a} in {@code items.exists(i,
 *     i.a)}
 * @param asked the fields asked of any row outside {@code has()}
 */
record CelNames(Set<String> variables, Map<String, Set<String>> rows, Set<String> asked) {

  private static final Set<String> TYPES =
      Set.of(
          "bool",
          "bytes",
          "double",
          "duration",
          "int",
          "list",
          "map",
          "null_type",
          "string",
          "timestamp",
          "type",
          "uint");

  static CelNames of(CelExpr expression) {
    var variables = new TreeSet<String>();
    var bound = new HashSet<>(TYPES);
    var rows = new HashMap<String, Set<String>>();
    var asked = new HashSet<String>();
    CelNavigableExpr.fromExpr(expression)
        .allNodes()
        .map(CelNavigableExpr::expr)
        .forEach(
            node -> {
              if (node.getKind() == Kind.IDENT) {
                variables.add(node.ident().name());
              } else if (node.getKind() == Kind.SELECT && !node.select().testOnly()) {
                asked.add(node.select().field());
              } else if (node.getKind() == Kind.COMPREHENSION) {
                var loop = node.comprehension();
                bound.add(loop.iterVar());
                bound.add(loop.iterVar2());
                bound.add(loop.accuVar());
                addRows(loop, rows);
              }
            });
    variables.removeAll(bound);
    asked.removeIf(name -> isTested(expression, name));
    return new CelNames(Set.copyOf(variables), Map.copyOf(rows), Set.copyOf(asked));
  }

  private static void addRows(CelComprehension loop, Map<String, Set<String>> rows) {
    if (loop.iterRange().getKind() != Kind.IDENT) {
      return;
    }
    var fields = rows.computeIfAbsent(loop.iterRange().ident().name(), _ -> new TreeSet<>());
    CelNavigableExpr.fromExpr(loop.loopStep())
        .allNodes()
        .map(CelNavigableExpr::expr)
        .filter(node -> node.getKind() == Kind.SELECT)
        .map(CelExpr::select)
        .filter(select -> select.operand().getKind() == Kind.IDENT)
        .filter(select -> select.operand().ident().name().equals(loop.iterVar()))
        .forEach(select -> fields.add(select.field()));
  }

  private static boolean isTested(CelExpr expression, String name) {
    return CelNavigableExpr.fromExpr(expression)
        .allNodes()
        .map(CelNavigableExpr::expr)
        .anyMatch(
            node ->
                node.getKind() == Kind.SELECT
                    && node.select().testOnly()
                    && node.select().field().equals(name));
  }
}
