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
import java.util.function.Supplier;
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

/**
 * Accounts for words by what the records found are linked to, as far as the viewer sees it and in
 * the link's own words. Most stand in a neighbour's title; for the rest, neighbours are read whole.
 */
@Component
class Ties {

  private final Neighbours neighbours;
  private final Records records;

  Ties(Neighbours neighbours, Records records) {
    this.neighbours = neighbours;
    this.records = records;
  }

  /** A neighbour: "drives NK51 ABC, Blue VW Golf", and by what it may have been meant. */
  private record Tie(
      String said, Set<String> words, Supplier<Set<String>> sounds, Set<String> marks) {}

  /**
   * Reasons by the unit they explain.
   *
   * @param open of each record, the places of the units that it does not explain itself
   */
  Map<RecordId, Map<Integer, String>> explain(
      Viewer viewer, Schema schema, Sought sought, Map<RecordId, Set<Integer>> open) {
    var said = new HashMap<RecordId, Map<Integer, String>>();
    var rest = new ArrayList<Neighbour>();
    neighbours.of(viewer, open.keySet(), Vicinity.MOST).stream()
        .collect(Collectors.groupingBy(Neighbour::of))
        .forEach(
            (id, all) -> {
              var units = open.getOrDefault(id, Set.of());
              var reasons = byTitle(schema, sought, units, all);
              said.put(id, reasons);
              if (reasons.size() < units.size()) {
                rest.addAll(all);
              }
            });
    whole(viewer, schema, rest)
        .forEach(
            (id, ties) -> {
              var reasons = said.computeIfAbsent(id, none -> new HashMap<>());
              for (int unit : open.getOrDefault(id, Set.of())) {
                if (!reasons.containsKey(unit)) {
                  reason(ties, sought, unit).ifPresent(reason -> reasons.put(unit, reason));
                }
              }
            });
    return said;
  }

  private static Map<Integer, String> byTitle(
      Schema schema, Sought sought, Set<Integer> units, List<Neighbour> all) {
    var ties = all.stream().flatMap(each -> titled(schema, each).stream()).toList();
    var reasons = new HashMap<Integer, String>();
    for (int unit : units) {
      reason(ties, sought, unit).ifPresent(reason -> reasons.put(unit, reason));
    }
    return reasons;
  }

  private static Optional<Tie> titled(Schema schema, Neighbour neighbour) {
    return said(schema, neighbour)
        .map(
            said ->
                new Tie(
                    said,
                    Words.ofName(neighbour.title()),
                    () -> Face.sounds(neighbour.title()),
                    Set.of()));
  }

  private Map<RecordId, List<Tie>> whole(Viewer viewer, Schema schema, List<Neighbour> all) {
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

  /** "drives NK51 ABC"; empty for a kind of link that is no longer known. */
  static Optional<String> said(Schema schema, Neighbour neighbour) {
    return schema
        .findLinkType(neighbour.linkType())
        .map(link -> link.words(neighbour.role(), neighbour.reversed()))
        .map(words -> words + " " + neighbour.title());
  }

  private static Optional<Tie> tie(Schema schema, Neighbour neighbour, Record other) {
    return schema
        .findType(other.type())
        .map(type -> Face.of(schema, type, other))
        .flatMap(
            face ->
                said(schema, neighbour)
                    .map(
                        said ->
                            new Tie(
                                said,
                                terms(face.words()),
                                () -> terms(face.sounds()),
                                terms(face.marks()))));
  }

  private static Set<String> terms(String joined) {
    return Set.copyOf(Words.chunks(joined));
  }

  /** The nearest of the ties that explains a unit. */
  private static Optional<String> reason(Collection<Tie> ties, Sought sought, int unit) {
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
    if (tie.words().contains(word)) {
      return true;
    }
    var sounds = tie.sounds().get();
    return !Collections.disjoint(sounds, Alike.formsSought(word))
        || !Collections.disjoint(sounds, Alike.sounds(word))
        || tie.words().stream().anyMatch(kept -> Looking.isClose(kept, word));
  }
}
