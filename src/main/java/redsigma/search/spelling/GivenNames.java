package redsigma.search.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which given names are short for one another, or the same in another spelling or language. */
public final class GivenNames {

  private static final GivenNames KNOWN = read("/redsigma/search/given-names.txt");

  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Map<String, Set<String>> shorts = new HashMap<>();

  private GivenNames() {}

  public static GivenNames known() {
    return KNOWN;
  }

  private static GivenNames read(String resource) {
    var names = new GivenNames();
    var stream = Objects.requireNonNull(GivenNames.class.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(names::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  /** {@code head: short forms ~ other spellings}. */
  private void add(String line) {
    var head = line.substring(0, line.indexOf(':')).strip();
    var rest = line.substring(line.indexOf(':') + 1).split("~", 2);
    heads.computeIfAbsent(head, name -> new LinkedHashSet<>()).add(head);
    for (var name : words(rest[0])) {
      heads.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(head);
      shorts.computeIfAbsent(head, any -> new HashSet<>()).add(name);
    }
    for (var name : rest.length > 1 ? words(rest[1]) : List.<String>of()) {
      heads.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(head);
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** The names a name may stand for, itself among them when it has a line of its own. */
  public Set<String> heads(String name) {
    return heads.getOrDefault(name, Set.of());
  }

  /** How two names belong together, in words that follow the first of them. */
  public Optional<String> relation(String kept, String sought) {
    if (isShort(sought, kept)) {
      return Optional.of("has %s as its short form".formatted(sought));
    }
    if (isShort(kept, sought)) {
      return Optional.of("is short for %s".formatted(sought));
    }
    var shared = new LinkedHashSet<>(heads(kept));
    shared.retainAll(heads(sought));
    return shared.stream()
        .findFirst()
        .map(
            head ->
                isShort(kept, head) && isShort(sought, head)
                    ? "is short for %s, as %s is".formatted(head, sought)
                    : "is another form of %s".formatted(sought));
  }

  private boolean isShort(String name, String head) {
    return shorts.getOrDefault(head, Set.of()).contains(name);
  }
}
