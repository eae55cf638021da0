package redsigma.web.administration;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redsigma.web.administration.ChangesPage.FileChange;
import redsigma.web.administration.ChangesPage.Line;
import redsigma.web.administration.ChangesPage.Sort;

/** Compares the files of two versions line by line. */
final class FileChanges {

  /** More lines of one file would not be read by anybody. */
  private static final int MOST = 400;

  private FileChanges() {}

  static List<FileChange> between(Map<String, String> before, Map<String, String> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    var changes = new ArrayList<FileChange>();
    for (var name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        var lines = lines(before.getOrDefault(name, ""), after.getOrDefault(name, ""));
        changes.add(new FileChange(name, lines));
      }
    }
    return changes;
  }

  private static List<Line> lines(String before, String after) {
    return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream()
        .flatMap(FileChanges::lines)
        .limit(MOST)
        .toList();
  }

  private static Stream<Line> lines(AbstractDelta<String> delta) {
    return Stream.concat(lines(Sort.GOES, delta.getSource()), lines(Sort.COMES, delta.getTarget()));
  }

  private static Stream<Line> lines(Sort sort, Chunk<String> chunk) {
    return IntStream.range(0, chunk.size())
        .mapToObj(i -> new Line(sort, chunk.getPosition() + i + 1, chunk.getLines().get(i)));
  }
}
