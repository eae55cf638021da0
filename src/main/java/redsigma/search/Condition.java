package redsigma.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an officer asked for expressly, beside loose words: it holds or it does not. */
sealed interface Condition {

  /** Words next to one another, as they stand between quotation marks. */
  record Phrase(String typed, List<String> words) implements Condition {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** Records of these types only. */
  record OfType(Set<String> types) implements Condition {
    public OfType {
      types = Set.copyOf(types);
    }
  }

  /** A value in any of some fields. */
  record InField(String typed, List<Place> places) implements Condition {
    public InField {
      places = List.copyOf(places);
    }
  }

  /**
   * What a value would be in one field.
   *
   * @param every terms that must all stand there, with {@code ?} and {@code *} for what is unknown
   * @param any terms of which one will do; of one kind with {@code every}, only one is not empty
   */
  record Place(String path, List<String> every, List<String> any, Set<String> codes) {
    public Place {
      every = List.copyOf(every);
      any = List.copyOf(any);
      codes = Set.copyOf(codes);
    }
  }

  /** Words of the unit, the state and other facts that every record has. */
  record Standing(String field, List<String> words) implements Condition {
    public Standing {
      words = List.copyOf(words);
    }
  }

  /** When it happened, or else was recorded: days as {@code 2025-03-01}, both included. */
  record Between(@Nullable String first, @Nullable String last) implements Condition {}

  /** On the map, by itself or by what it is linked to. */
  record Within(Area area) implements Condition {}

  record Not(Sought what) implements Condition {}

  record Either(List<Sought> ways) implements Condition {
    public Either {
      ways = List.copyOf(ways);
    }
  }
}
