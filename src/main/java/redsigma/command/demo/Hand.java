package redsigma.command.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.Source;
import redsigma.record.Values;

/** Makes the records of one recipe: decides, draws what they link to, and fills their fields. */
final class Hand {

  private final Recipe recipe;
  private final Tools tools;
  private final Map<String, List<Map<String, Object>>> lists;
  private final Map<String, Maker> lets;
  private final Map<String, Maker> fields;
  private final List<Tying> tyings;

  Hand(Recipe recipe, Tools tools, Map<String, List<Map<String, Object>>> lists) {
    this.recipe = recipe;
    this.tools = tools;
    this.lists = lists;
    this.lets = tools.makers().readAll(recipe.lets());
    this.fields = tools.makers().readAll(recipe.values());
    this.tyings = recipe.ties().stream().map(tools::tying).toList();
  }

  Made make(String key, int index, @Nullable Made before) {
    boolean given = recipe.each() != null || index < recipe.beginnings().size();
    var follow = before == null || given ? null : follow(before.bench());
    if (follow == null || before == null) {
      var bench = new Bench(null, tools.shown());
      decide(bench, given(index));
      return finish(key, index, bench, List.of());
    }
    var bench = new Bench(before.bench(), tools.shown());
    bench.draw(Tying.FOLLOWED, before);
    bench.keep(Objects.requireNonNullElse(follow.keep(), List.of()));
    decide(bench, Objects.requireNonNullElse(follow.let(), Map.of()));
    return finish(key, index, bench, follow.tie().map(tools::tying).stream().toList());
  }

  Made makeAgain(String key, Recipe.Again again, Made original) {
    var bench = new Bench(original.bench(), tools.shown());
    bench.keep(again.keep());
    decide(bench, Objects.requireNonNullElse(again.let(), Map.of()));
    return finish(key, tools.pools().of(recipe.poolName()).size(), bench, List.of());
  }

  private Made finish(String key, int index, Bench bench, List<Tying> besides) {
    var id = tools.ids().ofRecord(key);
    lets.keySet().forEach(bench::expect);
    lets.forEach((name, maker) -> decideOnce(bench, name, maker));
    var tied = new Tied(id, index, bench, tools.pools());
    tyings.forEach(tying -> tying.draw(tied));
    fields.forEach((name, maker) -> decideOnce(bench, name, maker));
    besides.forEach(tying -> tying.join(tied));
    tyings.forEach(tying -> tying.join(tied));
    var change =
        Change.create(id, recipe.make(), data(bench)).withSource(new Source(Demo.SYSTEM, key));
    var marking = recipe.marking();
    var made =
        new Made(
            key,
            recipe.poolName(),
            marking == null ? change : change.withCustody(Custody.SAME.withMarking(marking)),
            List.copyOf(tied.links()),
            bench);
    tools.pools().add(made);
    return made;
  }

  private Values data(Bench bench) {
    var data = new HashMap<String, Object>();
    fields.keySet().forEach(name -> bench.value(name).ifPresent(value -> data.put(name, value)));
    return Values.of(data);
  }

  private Map<String, Object> given(int index) {
    var each = recipe.each();
    if (each != null) {
      return lists.getOrDefault(each, List.of()).get(index);
    }
    return index < recipe.beginnings().size() ? recipe.beginnings().get(index) : Map.of();
  }

  private Recipe.@Nullable Follow follow(Bench before) {
    for (var follow : recipe.follows()) {
      if (tools.luck().strikes(follow.chance()) && follow.suits(before)) {
        return follow;
      }
    }
    return null;
  }

  private void decide(Bench bench, Map<String, Object> sources) {
    tools.makers().readAll(sources).forEach((name, maker) -> bench.decide(name, maker.make(bench)));
  }

  private static void decideOnce(Bench bench, String name, Maker maker) {
    if (!bench.hasDecided(name)) {
      bench.decide(name, maker.make(bench));
    }
  }
}
