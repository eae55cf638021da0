package redsigma.record;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import redsigma.security.Marking;
import redsigma.security.Viewer;

/** The custody of a record in full: what a change asks for, and the rest as it was. */
record Kept(String unit, UUID owner, Marking marking, @Nullable String handling, int restriction) {

  /** A new record belongs to its maker and their unit, OFFICIAL, and is under no restriction. */
  static Kept of(
      Viewer viewer, Custody asked, @Nullable Record current, ToIntFunction<Record> restriction) {
    var before =
        current == null
            ? new Kept(viewer.unit(), viewer.id(), Marking.OFFICIAL, null, 0)
            : new Kept(
                current.unit(),
                current.owner(),
                current.marking(),
                current.handling(),
                restriction.applyAsInt(current));
    var handling = asked.handling();
    return new Kept(
        asked.unit() == null ? before.unit() : asked.unit(),
        asked.owner() == null ? before.owner() : asked.owner(),
        asked.marking() == null ? before.marking() : asked.marking(),
        handling == null ? before.handling() : handling.isBlank() ? null : handling.strip(),
        asked.restriction() == null ? before.restriction() : asked.restriction());
  }

  /** What differs between two states of a record, for the journal: "from > to" under its name. */
  static Map<String, String> differing(Record before, Record after) {
    var differing = new HashMap<String, String>();
    put(differing, "unit", before.unit(), after.unit());
    put(differing, "owner", before.owner().toString(), after.owner().toString());
    put(differing, "marking", before.marking().shown(), after.marking().shown());
    put(
        differing,
        "access class",
        Integer.toString(before.accessClass()),
        Integer.toString(after.accessClass()));
    return differing;
  }

  private static void put(Map<String, String> into, String name, String before, String after) {
    if (!before.equals(after)) {
      into.put(name, before + " > " + after);
    }
  }
}
