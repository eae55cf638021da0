package redsigma.command.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the records of the recipes, one recipe after the other, and all of them in memory. */
final class Workshop {

  private final Tools tools;
  private final Map<String, List<Map<String, Object>>> lists;

  /**
   * @param lists what a recipe may make one record each of
   */
  Workshop(Tools tools, Map<String, List<Map<String, Object>>> lists) {
    this.tools = tools;
    this.lists = lists;
  }

  /** The keys of all that a recipe makes, without making it. */
  List<String> keys(Recipe recipe) {
    var keys = new ArrayList<String>();
    for (int number = 1; number <= size(recipe); number++) {
      keys.add(recipe.poolName() + "-" + recipe.make() + "-" + number);
    }
    int number = 0;
    for (var again : recipe.agains()) {
      for (int one = 0; one < again.count(); one++) {
        keys.add(recipe.poolName() + "-" + recipe.make() + "-again-" + ++number);
      }
    }
    return keys;
  }

  private int size(Recipe recipe) {
    var each = recipe.each();
    return each == null
        ? Optional.ofNullable(recipe.count()).orElse(0)
        : lists.getOrDefault(each, List.of()).size();
  }

  List<Made> follow(Recipe recipe) {
    int size = size(recipe);
    var keys = keys(recipe).iterator();
    var hand = new Hand(recipe, tools, lists);
    var made = new ArrayList<Made>();
    for (int index = 0; index < size; index++) {
      made.add(hand.make(keys.next(), index, made.isEmpty() ? null : made.getLast()));
    }
    for (var again : recipe.agains()) {
      for (int count = 0; count < again.count(); count++) {
        made.add(hand.makeAgain(keys.next(), again, made.get(tools.luck().below(size))));
      }
    }
    return made;
  }
}
