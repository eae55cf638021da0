package redsigma.command.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word lists, and the templates that draw on them. {@code {name}} is something decided of the
 * record, a thing it is linked to, or any entry of a word list, which may be a template again.
 */
final class Phrases {

  private static final Pattern NAME = Pattern.compile("\\{([^{}]+)\\}");

  private final Map<String, WordList> lists = new HashMap<>();
  private final Luck luck;

  Phrases(Luck luck) {
    this.luck = luck;
  }

  /** Takes lists of words, or maps of words to weights. */
  void learn(Map<String, Object> vocabulary) {
    vocabulary.forEach((name, words) -> lists.put(name, WordList.of(name, words)));
  }

  boolean knows(String list) {
    return lists.containsKey(list);
  }

  String any(String list, Bench bench) {
    var words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("The demo data has no words '%s'".formatted(list));
    }
    var word = words.any(luck);
    if (!fits(word, bench)) {
      var fitting = words.words().stream().filter(other -> fits(other, bench)).toList();
      if (fitting.isEmpty()) {
        return "";
      }
      word = luck.one(fitting);
    }
    return fill(word, bench);
  }

  String fill(String template, Bench bench) {
    return template.indexOf('{') < 0
        ? template
        : NAME.matcher(template)
            .replaceAll(name -> Matcher.quoteReplacement(words(name.group(1), bench)));
  }

  private String words(String name, Bench bench) {
    return bench
        .words(name)
        .orElseGet(() -> bench.mayKnow(name) && !knows(name) ? "" : any(name, bench));
  }

  /**
   * Whether all that a template names is there; an entry that names an absent thing is not used.
   */
  private boolean fits(String template, Bench bench) {
    return NAME.matcher(template)
        .results()
        .map(match -> match.group(1))
        .allMatch(name -> bench.words(name).isPresent() || fitsList(name, bench));
  }

  private boolean fitsList(String name, Bench bench) {
    var list = lists.get(name);
    return list != null && list.words().stream().anyMatch(word -> fits(word, bench));
  }
}
