package redsigma.command.demo;

import java.util.function.BiFunction;

/**
 * What every record is made with.
 *
 * @param shown the words for a path of a record; an empty path asks for its headline
 */
record Tools(
    Makers makers, Luck luck, Pools pools, Ids ids, BiFunction<Made, String, String> shown) {

  Tying tying(Recipe.Ties ties) {
    return new Tying(ties, makers, luck, ids);
  }
}
