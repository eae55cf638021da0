package redsigma.command.bench.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redsigma.command.bench.region.Region;
import redsigma.command.bench.region.Thing;
import redsigma.command.bench.region.Thing.Kind;

/**
 * Chooses questions that can be answered: what they mean is true of few records, and what they say
 * as typed is true of few others, so that there is room for the right one among the first five. For
 * that every record of the region is looked at once.
 */
final class FairSet {

  private static final int MOST_MEANT = 3;
  private static final int MOST_OTHERS = 2;
  private static final int DRAWN_FOR_ONE = 5;
  private static final int TRIED_FOR_ONE = 400;

  private final Region region;
  private final Questions questions;

  FairSet(Region region, Questions questions) {
    this.region = region;
    this.questions = questions;
  }

  /** A question, and of how many records it is true as meant and as typed. */
  private static final class Weighed {
    private final Question question;
    private int meant;
    private int others;

    Weighed(Question question) {
      this.question = question;
    }

    void weigh(Dossier dossier) {
      if (question.means(dossier)) {
        meant++;
      } else if (question.saysOf(dossier)) {
        others++;
      }
    }

    boolean fair() {
      return meant <= MOST_MEANT && others <= MOST_OTHERS;
    }
  }

  Map<Mistake, List<Question>> of(int each) {
    var drawn = new EnumMap<Mistake, List<Weighed>>(Mistake.class);
    for (var mistake : Mistake.values()) {
      drawn.put(mistake, draw(mistake, each));
    }
    weigh(drawn.values().stream().flatMap(List::stream).toList());
    var fair = new EnumMap<Mistake, List<Question>>(Mistake.class);
    drawn.forEach(
        (mistake, some) ->
            fair.put(
                mistake,
                some.stream().filter(Weighed::fair).limit(each).map(one -> one.question).toList()));
    return fair;
  }

  private List<Weighed> draw(Mistake mistake, int each) {
    var some = new ArrayList<Weighed>();
    for (int serial = 0;
        serial < each * TRIED_FOR_ONE && some.size() < each * DRAWN_FOR_ONE;
        serial++) {
      questions
          .make(mistake, serial)
          .filter(question -> !Keys.of(question).isEmpty())
          .map(Weighed::new)
          .ifPresent(some::add);
    }
    return some;
  }

  /** Questions wait under a key or two, so that a record is held against few of them. */
  private void weigh(List<Weighed> some) {
    for (var kind : Kind.values()) {
      var waiting = new HashMap<String, List<Weighed>>();
      for (var one : some) {
        if (one.question.target().kind() == kind) {
          Keys.of(one.question)
              .forEach(key -> waiting.computeIfAbsent(key, fresh -> new ArrayList<>()).add(one));
        }
      }
      int count = waiting.isEmpty() ? 0 : region.count(kind);
      for (int number = 0; number < count; number++) {
        var dossier = Dossier.of(region, new Thing(kind, number));
        Keys.of(dossier).stream()
            .flatMap(key -> waiting.getOrDefault(key, List.of()).stream())
            .distinct()
            .forEach(one -> one.weigh(dossier));
      }
    }
  }
}
