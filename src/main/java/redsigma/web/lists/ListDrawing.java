package redsigma.web.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.CodeList;
import redsigma.schema.CodeList.Code;
import redsigma.schema.Origin;
import redsigma.schema.Schema;
import redsigma.schema.SchemaProblem;

/** Draws code lists for their pages. */
@Component
class ListDrawing {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final Map<Origin, String> KEEPERS =
      Map.of(Origin.BASELINE, "Baseline", Origin.FORCE, "Force");

  ListsPage all(Schema schema) {
    return new ListsPage(
        schema.lists().values().stream().map(ListDrawing::line).sorted(this::byTitle).toList());
  }

  private int byTitle(ListsPage.Line one, ListsPage.Line other) {
    return one.title().compareToIgnoreCase(other.title());
  }

  private static ListsPage.Line line(CodeList list) {
    int own = (int) list.codes().keySet().stream().filter(ListDrawing::isOwn).count();
    var keeper = list.national() ? "National" : keeper(list.name());
    return new ListsPage.Line(list.name(), list.title(), list.codes().size(), own, keeper);
  }

  ListPage one(CodeList list, boolean changed, ListPage.Typed typed, List<SchemaProblem> problems) {
    var codes = list.codes().values();
    return new ListPage(
        list.name(),
        list.title(),
        list.source(),
        !list.national(),
        codes.stream().map(ListDrawing::line).toList(),
        codes.stream().map(ListDrawing::choice).toList(),
        codes.stream().filter(code -> isOwn(code.code())).map(ListDrawing::choice).toList(),
        changed,
        typed,
        problems);
  }

  private static ListPage.Line line(Code code) {
    var national = code.national();
    return new ListPage.Line(
        code.code(),
        code.label(),
        national == null ? "" : national,
        day(code.from()),
        day(code.until()),
        keeper(code.code()));
  }

  private static ListPage.Choice choice(Code code) {
    return new ListPage.Choice(code.code(), code.label());
  }

  private static String keeper(String name) {
    return KEEPERS.getOrDefault(Origin.of(name), "");
  }

  private static boolean isOwn(String name) {
    return Origin.of(name) == Origin.FORCE;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
