package redsigma.command.bench.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redsigma.record.Certainty;
import redsigma.record.Change;
import redsigma.record.LinkChange;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Shown;
import redsigma.schema.Schema;
import redsigma.security.Viewer;

/** A small region that entered by the ordinary door, in a house where others have records too. */
public final class SavedRegion {

  private static final Viewer MAKER = Viewer.system("77", "a small region");
  private static final int CHUNK = 500;

  private SavedRegion() {}

  public static Region in(Records records, Schema schema, Shown shown, long seed, int people) {
    var parts =
        schema.packages().stream()
            .map(app -> app.chapter(RegionChapter.NAME, RegionChapter.class))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow()
            .region();
    var region = new Region(seed, people, parts.cars(), parts.colours());
    var rows = new RegionRows(region, parts, schema, shown);
    var changes = new ArrayList<Change>();
    for (var kind : Thing.Kind.values()) {
      for (int number = 0; number < region.count(kind); number++) {
        var thing = new Thing(kind, number);
        changes.add(Change.create(thing.id(), rows.type(kind).name(), rows.data(thing)));
      }
    }
    for (int from = 0; from < changes.size(); from += CHUNK) {
      save(records, changes.subList(from, Math.min(changes.size(), from + CHUNK)));
    }
    for (int from = 0; from < people; from += CHUNK) {
      var some = IntStream.range(from, Math.min(people, from + CHUNK)).boxed();
      records.putLinks(
          MAKER, some.flatMap(number -> rows.ties(number).stream()).map(SavedRegion::put).toList());
    }
    return region;
  }

  private static void save(Records records, List<Change> changes) {
    if (!records.saveAll(MAKER, changes).stream().allMatch(Saved.class::isInstance)) {
      throw new IllegalStateException("Not all of the region was saved");
    }
  }

  private static LinkChange put(RegionRows.Tied tied) {
    return new LinkChange.Put(
        tied.id(),
        tied.tie().link(),
        tied.tie().role(),
        tied.from(),
        tied.to(),
        null,
        null,
        Certainty.CONFIRMED,
        null,
        null);
  }
}
