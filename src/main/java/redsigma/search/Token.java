package redsigma.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of what was typed: a word, a quoted phrase, a field with its value, an operator. */
sealed interface Token {

  record Word(String text) implements Token {}

  record Quoted(String text) implements Token {}

  /** {@code surname:smith}; the value may have stood between quotation marks. */
  record Told(String field, String value, String typed) implements Token {}

  /** AND, OR and NOT in capitals, a minus before a word, brackets. */
  enum Sign implements Token {
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /** A bracket is a sign only where an operator follows in it: telephones have brackets too. */
  Pattern PIECE =
      Pattern.compile(
          "(?<minus>(?<![^\\s(])-(?=[\\p{L}\\p{N}\"(]))"
              + "|(?<open>\\((?=[^)]*\\b(?:AND|OR|NOT)\\b))|(?<close>\\))"
              + "|(?<field>\\p{L}[\\p{L}\\-]*):(?!//)(?<value>\"[^\"]*\"|[^\\s\"()]+)"
              + "|[\"“”](?<quoted>[^\"“”]*)[\"“”]"
              + "|(?<word>[^\\s\"“”()]+)");

  static List<Token> all(String text) {
    var tokens = new ArrayList<Token>();
    var piece = PIECE.matcher(text);
    while (piece.find()) {
      if (piece.group("minus") != null) {
        tokens.add(Sign.NOT);
      } else if (piece.group("open") != null) {
        tokens.add(Sign.OPEN);
      } else if (piece.group("close") != null) {
        tokens.add(Sign.CLOSE);
      } else if (piece.group("field") != null) {
        var value = piece.group("value").replace("\"", "");
        tokens.add(new Told(piece.group("field"), value, piece.group()));
      } else if (piece.group("quoted") != null) {
        tokens.add(new Quoted(piece.group("quoted")));
      } else {
        tokens.add(word(piece.group("word")));
      }
    }
    return tokens;
  }

  private static Token word(String word) {
    return switch (word) {
      case "AND" -> Sign.AND;
      case "OR" -> Sign.OR;
      case "NOT" -> Sign.NOT;
      default -> new Word(word);
    };
  }
}
