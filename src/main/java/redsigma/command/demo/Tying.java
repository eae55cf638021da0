package redsigma.command.demo;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;

/** One kind of link of a recipe: draws the other ends, and makes the links' facts. */
final class Tying {

  /** The alias of the record in the making, among the {@code ends} of a link. */
  static final String SELF = "self";

  /** The alias of the record that this one follows. */
  static final String FOLLOWED = "followed";

  private static final int TRIES = 8;

  private final Recipe.Ties ties;
  private final Luck luck;
  private final Ids ids;
  private final List<Maker> facts;
  private final Maker count;

  Tying(Recipe.Ties ties, Makers makers, Luck luck, Ids ids) {
    this.ties = ties;
    this.luck = luck;
    this.ids = ids;
    this.count = makers.read(Objects.requireNonNullElse(ties.count(), 1));
    this.facts =
        List.of(
            makers.read(ties.role()),
            makers.read(ties.from()),
            makers.read(ties.until()),
            makers.read(ties.certainty()),
            makers.read(ties.grading()));
  }

  /** Draws other ends from pools, before the fields are made, so that texts can name them. */
  void draw(Tied tied) {
    var pools = ties.to();
    if (pools == null) {
      return;
    }
    Optional.ofNullable(ties.as()).ifPresent(tied.bench()::expect);
    var wanted = count.make(tied.bench());
    int left = wanted == null || misses() ? 0 : Integer.parseInt(wanted.toString());
    for (int tries = left * TRIES; left > 0 && tries > 0; tries--) {
      var drawn = target(tied, pools);
      if (drawn.filter(made -> tie(tied, made)).isPresent()) {
        left--;
      }
    }
  }

  private boolean tie(Tied tied, Made other) {
    boolean tiedNow =
        Boolean.TRUE.equals(ties.reversed())
            ? tied.add(link(tied, other.id(), tied.self()))
            : tied.add(link(tied, tied.self(), other.id()));
    var alias = ties.as();
    if (tiedNow && alias != null) {
      tied.bench().draw(alias, other);
    }
    return tiedNow;
  }

  /** What was kept from another record, what a thing drawn is linked to, or one of the pools. */
  private Optional<Made> target(Tied tied, List<String> pools) {
    var kept = Optional.ofNullable(ties.as()).flatMap(tied.bench()::drawn);
    if (kept.filter(made -> !tied.joins(made.id())).isPresent()) {
      return kept;
    }
    var via = ties.via();
    if (via != null && luck.strikes(Objects.requireNonNullElse(via.chance(), 1.0))) {
      var near =
          tied.bench().drawn(via.of()).map(thing -> tied.pools().linkedTo(thing, via.link()));
      if (near.isPresent() && !near.get().isEmpty()) {
        return Optional.of(luck.one(near.get()));
      }
    }
    return tied.pools().draw(ties, pools, tied.index());
  }

  /** Joins two things drawn, after all is drawn. */
  void join(Tied tied) {
    var ends = ties.ends();
    if (ends == null || misses()) {
      return;
    }
    var near = end(tied, ends.getFirst());
    var far = end(tied, ends.getLast());
    if (near == null || far == null || near.equals(far)) {
      return;
    }
    var link = link(tied, near, far);
    if (!tied.pools().joined(link)) {
      tied.add(link);
    }
  }

  private static @Nullable RecordId end(Tied tied, String alias) {
    return alias.equals(SELF) ? tied.self() : tied.bench().drawn(alias).map(Made::id).orElse(null);
  }

  private boolean misses() {
    return !luck.strikes(Objects.requireNonNullElse(ties.chance(), 1.0));
  }

  private LinkChange.Put link(Tied tied, RecordId near, RecordId far) {
    var made =
        facts.stream()
            .map(fact -> Optional.ofNullable(fact.make(tied.bench())))
            .map(fact -> fact.map(String::valueOf))
            .toList();
    return new LinkChange.Put(
        ids.ofLink(),
        ties.link(),
        made.get(0).orElse(null),
        near,
        far,
        made.get(1).orElse(null),
        made.get(2).orElse(null),
        made.get(3)
            .map(text -> Certainty.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(Certainty.CONFIRMED),
        Boolean.TRUE.equals(ties.because()) ? tied.self() : null,
        made.get(4).orElse(null));
  }
}
