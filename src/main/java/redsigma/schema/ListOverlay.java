package redsigma.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import redsigma.schema.CodeList.Code;

/** Lays a force's codes over a list of the baseline: new ones come, old ones are retired. */
final class ListOverlay {

  private final String prefix;
  private final Part part;

  ListOverlay(String prefix, Part part) {
    this.prefix = prefix;
    this.part = part;
  }

  CodeList layOver(CodeList list) {
    checkKeys();
    var codes = new LinkedHashMap<>(list.codes());
    part.need("codes")
        .flatMap(Value::part)
        .ifPresent(
            all -> all.values().forEach((name, at) -> codes.put(name, code(list, name, at))));
    return list.with(codes);
  }

  private void checkKeys() {
    part.values()
        .forEach(
            (key, at) -> {
              if (Set.of("title", "source", "national").contains(key)) {
                at.problem(
                    "'%s' of the list is the baseline's.".formatted(key),
                    "Take it away: an overlay may add codes and retire them.");
              } else if (!Keys.LAID_LIST.contains(key)) {
                at.problem(
                    "The key '%s' is not known here.".formatted(key),
                    Nearest.remedy(key, Keys.LAID_LIST));
              }
            });
  }

  private Code code(CodeList list, String name, Value at) {
    var known = list.codes().get(name);
    if (list.national()) {
      at.problem(
          "The list '%s' is national.".formatted(list.name()),
          "Take '%s' away; add a field with a list of your own.".formatted(name));
    }
    if (known != null) {
      return retired(list, known, at);
    }
    var own = ListReader.code(at);
    var begins = prefix.toUpperCase(Locale.ROOT) + "-";
    if (!name.startsWith(begins)) {
      at.problem(
          "The code '%s' does not begin with '%s'.".formatted(name, begins),
          "Call it '%s%s': a later baseline may have a '%s'.".formatted(begins, name, name));
    }
    if (own.national() != null) {
      at.problem("The code '%s' is no national one.".formatted(name), "Take its 'national' away.");
    }
    return own;
  }

  private Code retired(CodeList list, Code known, Value at) {
    if (!at.isPart()) {
      redefined(known, at);
      return known;
    }
    var keys = at.part().orElseThrow();
    for (var key : keys.values().keySet()) {
      if (!Keys.LAID_CODE.contains(key)) {
        redefined(known, keys.find(key).orElseThrow());
      }
    }
    var until = keys.need("until").flatMap(Value::day).orElse(known.until());
    var from = known.from();
    var ends = known.until();
    if (until != null && ends != null && until.isAfter(ends)) {
      keys.problem(
          "until",
          "The code '%s' of '%s' ends on %s.".formatted(known.code(), list.name(), ends),
          "Write that day or an earlier one.");
    }
    if (until != null && from != null && !from.isBefore(until)) {
      keys.problem(
          "until",
          "The code '%s' ends before it begins.".formatted(known.code()),
          "Write a day after %s.".formatted(from));
    }
    return known.until(until);
  }

  private void redefined(Code known, Value at) {
    at.problem(
        "The code '%s' is the baseline's.".formatted(known.code()),
        "Retire it by 'until', and add one of your own, as '%s-%s'."
            .formatted(prefix.toUpperCase(Locale.ROOT), known.code()));
  }
}
