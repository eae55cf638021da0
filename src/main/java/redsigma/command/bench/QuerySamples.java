package redsigma.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import redsigma.record.Record;
import redsigma.record.Values;
import redsigma.schema.Field;
import redsigma.schema.Field.SearchRole;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;

/** What someone would type to find a record: made from the record, by what its fields are for. */
final class QuerySamples {

  private static final int LONG_ENOUGH = 5;

  /** A class of queries. */
  enum Kind {
    EXACT,
    MISSPELT,
    PARTIAL,
    IDENTIFIER
  }

  /** A query, and the record it was made from. */
  record Sample(Kind kind, String words, Record from) {}

  private final RandomGenerator random;

  QuerySamples(RandomGenerator random) {
    this.random = random;
  }

  List<Sample> of(RecordType type, Record record) {
    var samples = new ArrayList<Sample>();
    var name = String.join(" ", texts(type, record, SearchRole.NAME).limit(3).toList());
    if (!name.isBlank()) {
      samples.add(new Sample(Kind.EXACT, name, record));
      misspelt(name).ifPresent(words -> samples.add(new Sample(Kind.MISSPELT, words, record)));
      samples.add(new Sample(Kind.PARTIAL, partial(name), record));
    }
    texts(type, record, SearchRole.IDENTIFIER)
        .findFirst()
        .ifPresent(mark -> samples.add(new Sample(Kind.IDENTIFIER, retyped(mark), record)));
    return samples;
  }

  /** The first value of each field of a role, a group giving its first row's. */
  private static Stream<String> texts(RecordType type, Record record, SearchRole role) {
    return type.fields().values().stream()
        .flatMap(
            field ->
                field.type() instanceof FieldType.Group group
                    ? record.data().rows(field.name()).stream()
                        .limit(1)
                        .flatMap(row -> texts(group.fields().values().stream(), row, role))
                    : texts(Stream.of(field), record.data(), role));
  }

  private static Stream<String> texts(Stream<Field> fields, Values data, SearchRole role) {
    return fields
        .filter(field -> field.search() == role && field.protectedBy() == null)
        .flatMap(field -> data.text(field.name()).stream());
  }

  /** Two neighbouring letters of the longest word change places, but never its first. */
  private Optional<String> misspelt(String name) {
    var longest = Stream.of(name.split(" ", -1)).max((one, other) -> one.length() - other.length());
    return longest
        .filter(word -> word.length() >= LONG_ENOUGH)
        .map(word -> name.replace(word, slipped(word)))
        .filter(words -> !words.equals(name));
  }

  private String slipped(String word) {
    int at = random.nextInt(1, word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  /** The beginning of the last word, after those before it. */
  private static String partial(String name) {
    int last = name.lastIndexOf(' ') + 1;
    int kept = Math.min(name.length(), last + Math.max(3, (name.length() - last) / 2));
    return name.substring(0, kept);
  }

  /** In small letters, with its spaces gone or one put in. */
  private String retyped(String mark) {
    var bare = mark.replace(" ", "").toLowerCase(Locale.UK);
    if (random.nextBoolean() || bare.length() < LONG_ENOUGH) {
      return bare;
    }
    return bare.substring(0, 4) + " " + bare.substring(4);
  }
}
