package redsigma.command.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redsigma.command.bench.region.WordFile;

/** What else a name may be called, or how else it may be written. */
final class Otherwise {

  private final Map<String, List<String>> shorts = new HashMap<>();
  private final Map<String, List<String>> alike = new HashMap<>();

  private Otherwise() {}

  static Otherwise load() {
    var otherwise = new Otherwise();
    WordFile.lines("otherwise.txt").forEach(otherwise::take);
    return otherwise;
  }

  private void take(String line) {
    if (line.startsWith("short ")) {
      int colon = line.indexOf(": ");
      shorts.put(line.substring(6, colon), List.of(line.substring(colon + 2).split(", ", -1)));
    } else {
      var spellings = List.of(line.substring("alike ".length()).split(", ", -1));
      for (var one : spellings) {
        var others = new ArrayList<>(spellings);
        others.remove(one);
        alike.put(one, others);
      }
    }
  }

  List<String> shortOf(String name) {
    return shorts.getOrDefault(name, List.of());
  }

  List<String> spellingsOf(String name) {
    return alike.getOrDefault(name, List.of());
  }
}
