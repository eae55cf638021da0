package redsigma.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Schema;

/**
 * Reads a sentence of the query language: loose words, phrases, fields, AND, OR, NOT, brackets. OR
 * binds what stands beside it; all else must hold together. What makes no sense is read as words.
 */
final class Sentence {

  private static final int MOST_UNITS = 10;

  private final List<Token> tokens;
  private final FieldReader fields;
  private final UnitReader words;
  private final Set<String> notices = new LinkedHashSet<>();
  private @Nullable Order order;
  private int at;

  Sentence(String text, Schema schema, LocalDate today) {
    this.tokens = Token.all(text);
    this.fields = new FieldReader(schema, today);
    this.words = new UnitReader(today);
    if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
      notices.add("A quotation mark has no partner and was left out.");
    }
  }

  List<String> notices() {
    return List.copyOf(notices);
  }

  /** Whether an order was asked for, even if nothing else was. */
  boolean isSorted() {
    return order != null;
  }

  Order order() {
    return order == null ? Order.BEST : order;
  }

  Sought read() {
    var all = new Part();
    while (at < tokens.size()) {
      all.add(together());
      at++; // a bracket that was never opened
    }
    return sought(all);
  }

  /** Loose words and conditions that must hold together. */
  private static final class Part {
    private final List<String> chunks = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    void add(Part other) {
      chunks.addAll(other.chunks);
      conditions.addAll(other.conditions);
    }

    boolean isEmpty() {
      return chunks.isEmpty() && conditions.isEmpty();
    }
  }

  /** Up to the end, or to the bracket that closes. */
  private Part together() {
    var part = new Part();
    while (at < tokens.size() && tokens.get(at) != Token.Sign.CLOSE) {
      part.add(either());
    }
    return part;
  }

  private Part either() {
    var ways = new ArrayList<Part>();
    ways.add(one());
    while (isNext(Token.Sign.OR)) {
      at++;
      ways.add(one());
    }
    if (ways.size() == 1) {
      return ways.getFirst();
    }
    ways.removeIf(Part::isEmpty);
    if (ways.size() < 2) {
      notices.add("OR stands between two things; here it was left out.");
      return ways.isEmpty() ? new Part() : ways.getFirst();
    }
    var part = new Part();
    part.conditions.add(new Condition.Either(ways.stream().map(this::sought).toList()));
    return part;
  }

  private boolean isNext(Token token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private Part one() {
    if (at >= tokens.size() || tokens.get(at) == Token.Sign.CLOSE) {
      return new Part();
    }
    return switch (tokens.get(at++)) {
      case Token.Word word -> loose(word.text());
      case Token.Quoted quoted -> phrase(quoted.text());
      case Token.Told told -> told(told);
      case Token.Sign sign -> sign(sign);
    };
  }

  private Part sign(Token.Sign sign) {
    return switch (sign) {
      case NOT -> not(one());
      case OPEN -> bracket();
      case OR -> {
        notices.add("OR stands between two things; here it was left out.");
        yield new Part();
      }
      case AND, CLOSE -> new Part();
    };
  }

  private Part bracket() {
    var part = together();
    at++;
    var group = new Part();
    if (!part.isEmpty()) {
      group.conditions.add(new Condition.Either(List.of(sought(part))));
    }
    return group;
  }

  private Part not(Part what) {
    var part = new Part();
    var sought = sought(what);
    if (sought.isEmpty()) {
      notices.add("NOT stands before what is not wanted; here it was left out.");
    } else {
      part.conditions.add(new Condition.Not(sought));
    }
    return part;
  }

  private Part phrase(String text) {
    var part = new Part();
    var said = Words.typed(text);
    if (!said.isEmpty()) {
      part.conditions.add(new Condition.Phrase(text, said));
    }
    return part;
  }

  private Part told(Token.Told told) {
    var asked = Order.asked(told.field(), told.value());
    if (asked.isPresent()) {
      order = asked.get();
      return new Part();
    }
    var condition = fields.read(told.field(), told.value());
    if (condition.isEmpty()) {
      if (told.value().chars().anyMatch(Character::isLetterOrDigit)) {
        notices.add(
            "'%s' is not a field that can be asked for so; it was read as words."
                .formatted(told.typed()));
      }
      return loose(told.field(), told.value());
    }
    var part = new Part();
    part.conditions.add(condition.get());
    return part;
  }

  private static Part loose(String... chunks) {
    var part = new Part();
    part.chunks.addAll(List.of(chunks));
    return part;
  }

  private Sought sought(Part part) {
    var units = words.units(part.chunks);
    if (units.size() > MOST_UNITS) {
      units = units.subList(0, MOST_UNITS);
      notices.add("Only the first %d words were searched for.".formatted(MOST_UNITS));
    }
    var typed = String.join(" ", part.chunks);
    return new Sought(typed, units, words.clues(units), part.conditions, Order.BEST, List.of());
  }
}
