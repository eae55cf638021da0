package redsigma.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.record.Neighbour;
import redsigma.record.Neighbours;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schema;
import redsigma.search.spelling.Alike;
import redsigma.security.Viewer;

/** What the records found are linked to, as far as the viewer sees it, in the link's own words. */
@Component
class Ties {

  private final Neighbours neighbours;
  private final Records records;

  Ties(Neighbours neighbours, Records records) {
    this.neighbours = neighbours;
    this.records = records;
  }

  /** A neighbour: "drives NK51 ABC, Blue VW Golf", and by what it may have been meant. */
  record Tie(String said, Set<String> words, Set<String> sounds, Set<String> marks) {}

  Map<RecordId, List<Tie>> of(Viewer viewer, Schema schema, List<RecordId> ids) {
    var all = neighbours.of(viewer, ids, Vicinity.MOST);
    var others = all.stream().map(each -> each.other().id()).distinct().toList();
    var seen =
        records.findAll(viewer, others).stream()
            .collect(Collectors.toMap(Record::id, Function.identity()));
    var ties = new HashMap<RecordId, List<Tie>>();
    for (var neighbour : all) {
      Optional.ofNullable(seen.get(neighbour.other().id()))
          .flatMap(other -> tie(schema, neighbour, other))
          .ifPresent(tie -> ties.computeIfAbsent(neighbour.of(), id -> new ArrayList<>()).add(tie));
    }
    return ties;
  }

  private static Optional<Tie> tie(Schema schema, Neighbour neighbour, Record other) {
    var link = schema.findLinkType(neighbour.linkType());
    var type = schema.findType(other.type());
    if (link.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    var words = link.get().words(neighbour.role(), neighbour.reversed());
    var face = Face.of(schema, type.get(), other);
    return Optional.of(
        new Tie(
            words + " " + other.title(),
            terms(face.words()),
            terms(face.sounds()),
            terms(face.marks())));
  }

  private static Set<String> terms(String joined) {
    return Set.copyOf(Words.chunks(joined));
  }

  /** The nearest of the ties that explains a unit. */
  static Optional<String> reason(Collection<Tie> ties, Sought sought, int unit) {
    var words = sought.units().get(unit).words();
    return first(ties, tie -> tie.words().containsAll(words))
        .or(() -> first(ties, tie -> isMeant(tie, sought.cluesOf(unit))))
        .or(() -> first(ties, tie -> words.stream().allMatch(word -> isAlike(tie, word))));
  }

  private static Optional<String> first(Collection<Tie> ties, Function<Tie, Boolean> explains) {
    return ties.stream().filter(explains::apply).map(Tie::said).findFirst();
  }

  private static boolean isMeant(Tie tie, List<Sought.Clue> clues) {
    return clues.stream()
        .anyMatch(
            clue ->
                switch (clue) {
                  case Sought.Mark mark ->
                      tie.marks().stream()
                          .anyMatch(kept -> mark.meant().stream().anyMatch(kept::startsWith));
                  case Sought.Joined joined -> tie.words().contains(joined.word());
                  case Sought.Day day -> false;
                });
  }

  private static boolean isAlike(Tie tie, String word) {
    return tie.words().contains(word)
        || !Collections.disjoint(tie.sounds(), Alike.formsSought(word))
        || !Collections.disjoint(tie.sounds(), Alike.sounds(word))
        || tie.words().stream().anyMatch(kept -> Looking.isClose(kept, word));
  }
}
