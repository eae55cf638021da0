package redsigma.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What narrows or orders a text of the query language as a whole ({@code unit:ferryhill}, {@code
 * after:2025}), apart from the rest of it. A form shows these, adds and drops them, and writes the
 * text anew: so there is one language.
 *
 * @param rest the text without them
 */
public record Filters(String rest, List<Filter> all) {

  public Filters {
    all = List.copyOf(all);
  }

  /** What can be narrowed by. Days are both included. */
  public enum Kind {
    AFTER,
    UNTIL,
    UNIT,
    STATE,
    FORCE,
    MARKING,
    WITHIN,
    SORT;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param value as it is written: days as {@code 2025-03-01}
   */
  public record Filter(Kind kind, String value) {

    private String written() {
      var plain =
          value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-.,".indexOf(c) >= 0);
      return kind.word() + ":" + (plain ? value : '"' + value + '"');
    }
  }

  public static Filters of(String text, LocalDate today) {
    var typed = QueryReader.readable(text);
    var reader = new FilterReader(today.getYear());
    var rest = new StringBuilder();
    var all = new ArrayList<Filter>();
    var pieces = Token.PIECE.matcher(typed).results().toList();
    int depth = 0;
    int end = 0;
    for (int at = 0; at < pieces.size(); at++) {
      var piece = pieces.get(at);
      depth += piece.group("open") != null ? 1 : 0;
      depth -= piece.group("close") != null && depth > 0 ? 1 : 0;
      var found = depth == 0 && holdsForAll(pieces, at) ? read(piece, reader) : List.<Filter>of();
      if (!found.isEmpty()) {
        rest.append(typed, end, piece.start());
        end = piece.end();
        all.addAll(found);
      }
    }
    rest.append(typed, end, typed.length());
    return new Filters(rest.toString().strip().replaceAll("\\s+", " "), all);
  }

  /** What stands beside OR or behind NOT says nothing of the whole. */
  private static boolean holdsForAll(List<MatchResult> pieces, int at) {
    var before = at == 0 ? "" : pieces.get(at - 1).group();
    var after = at + 1 == pieces.size() ? "" : pieces.get(at + 1).group();
    return Stream.of("NOT", "-", "OR").noneMatch(before::equals) && !after.equals("OR");
  }

  private static List<Filter> read(MatchResult piece, FilterReader reader) {
    var name = piece.group("field");
    if (name == null) {
      return List.of();
    }
    var value = piece.group("value").replace("\"", "").strip();
    var order = Order.asked(name, value);
    if (order.isPresent()) {
      return List.of(new Filter(Kind.SORT, order.get().word()));
    }
    return reader.read(name, value).stream().flatMap(each -> filters(each, value)).toList();
  }

  private static Stream<Filter> filters(Condition condition, String value) {
    return switch (condition) {
      case Condition.Between(String first, String last) ->
          Stream.concat(
              Stream.ofNullable(first).map(day -> new Filter(Kind.AFTER, day)),
              Stream.ofNullable(last).map(day -> new Filter(Kind.UNTIL, day)));
      case Condition.Standing standing ->
          Stream.of(new Filter(Kind.valueOf(standing.field().toUpperCase(Locale.ROOT)), value));
      case Condition.Within(Area area) -> Stream.of(new Filter(Kind.WITHIN, area.toString()));
      case Condition.Phrase _,
          Condition.OfType _,
          Condition.InField _,
          Condition.Not _,
          Condition.Either _ ->
          Stream.empty();
    };
  }

  /**
   * What the sought may be called: the words of the rest that are no condition, and are wanted;
   * empty where there are alternatives.
   */
  public String called() {
    var tokens = Token.all(rest);
    if (tokens.contains(Token.Sign.OR)) {
      return "";
    }
    return IntStream.range(0, tokens.size())
        .filter(at -> at == 0 || tokens.get(at - 1) != Token.Sign.NOT)
        .mapToObj(tokens::get)
        .flatMap(Filters::word)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> word(Token token) {
    return switch (token) {
      case Token.Word word -> Stream.of(word.text());
      case Token.Quoted quoted -> Stream.of(quoted.text().strip());
      case Token.Told _, Token.Sign _ -> Stream.empty();
    };
  }

  /** The first of a kind; empty when there is none. */
  public String value(Kind kind) {
    return all.stream().filter(of(kind)).map(Filter::value).findFirst().orElse("");
  }

  public Order order() {
    return Order.called(value(Kind.SORT)).orElse(Order.BEST);
  }

  /** With this one in the place of all of its kind; with none where the value says nothing. */
  public Filters with(Kind kind, String value) {
    var kept = new ArrayList<>(all.stream().filter(of(kind).negate()).toList());
    var said = value.replaceAll("[\"“”\\p{Cc}]", " ").strip();
    if (said.chars().anyMatch(Character::isLetterOrDigit)) {
      kept.add(new Filter(kind, said));
    }
    return new Filters(rest, kept);
  }

  public Filters with(Order order) {
    return with(Kind.SORT, order == Order.BEST ? "" : order.word());
  }

  public Filters without(Filter filter) {
    return new Filters(rest, all.stream().filter(each -> !each.equals(filter)).toList());
  }

  private static Predicate<Filter> of(Kind kind) {
    return filter -> filter.kind() == kind;
  }

  /** The whole in the query language; words too many give way, not the filters. */
  public String text() {
    var filters = all.stream().map(Filter::written).collect(Collectors.joining(" "));
    var room = Math.max(0, QueryReader.LONGEST - filters.length() - 1);
    var words = rest.substring(0, Math.min(rest.length(), room));
    return (words + " " + filters).strip();
  }
}
