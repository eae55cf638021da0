package redsigma.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records under small numbers, in the order of arrival, with what decides who sees them. */
final class Nodes {

  static final int ABSENT = -1;

  private long[] high = new long[1024];
  private long[] low = new long[1024];
  private int[] table = empty(2048);
  private int[] accessClass = new int[1024];
  private int[] owner = new int[1024];
  private short[] type = new short[1024];
  private char[] day = new char[1024];
  private int size;
  private final Map<UUID, Integer> owners = new HashMap<>();
  private final Words types = new Words();
  private final Words linkTypes = new Words();

  int size() {
    return size;
  }

  /** The number of a record; {@link #ABSENT} when it is not known. */
  int find(UUID id) {
    return table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
  }

  /** Takes a record in, or what has become of it. */
  int put(Node node) {
    int number = find(node.id());
    if (number == ABSENT) {
      number = add(node.id());
    }
    accessClass[number] = node.accessClass();
    owner[number] = owners.computeIfAbsent(node.owner(), id -> owners.size());
    type[number] = types.number(node.type());
    day[number] = Days.of(node.happenedAt());
    return number;
  }

  private int add(UUID id) {
    if (size == high.length) {
      grow();
    }
    high[size] = id.getMostSignificantBits();
    low[size] = id.getLeastSignificantBits();
    table[slot(high[size], low[size])] = size;
    return size++;
  }

  private void grow() {
    int room = size + (size >> 1);
    high = Arrays.copyOf(high, room);
    low = Arrays.copyOf(low, room);
    accessClass = Arrays.copyOf(accessClass, room);
    owner = Arrays.copyOf(owner, room);
    type = Arrays.copyOf(type, room);
    day = Arrays.copyOf(day, room);
    if (table.length < 2 * room) {
      table = empty(Integer.highestOneBit(2 * room - 1) << 1);
      for (int number = 0; number < size; number++) {
        table[slot(high[number], low[number])] = number;
      }
    }
  }

  /** Where an id stands in the table, or would. */
  private int slot(long high, long low) {
    long mixed = (high ^ Long.rotateLeft(low, 29)) * 0x9e3779b97f4a7c15L;
    int at = (int) (mixed >>> 33) & (table.length - 1);
    while (table[at] != ABSENT && !(this.low[table[at]] == low && this.high[table[at]] == high)) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private static int[] empty(int length) {
    var table = new int[length];
    Arrays.fill(table, ABSENT);
    return table;
  }

  UUID id(int node) {
    return new UUID(high[node], low[node]);
  }

  int accessClass(int node) {
    return accessClass[node];
  }

  int owner(int node) {
    return owner[node];
  }

  /** How an officer's records are marked as theirs; {@link #ABSENT} when they own none. */
  int ownerNumber(UUID officer) {
    return owners.getOrDefault(officer, ABSENT);
  }

  char day(int node) {
    return day[node];
  }

  short type(int node) {
    return type[node];
  }

  Words types() {
    return types;
  }

  Words linkTypes() {
    return linkTypes;
  }

  long bytes() {
    return high.length * 16L + table.length * 4L + accessClass.length * 12L;
  }

  /** Words that stand for small numbers. */
  static final class Words {

    private final Map<String, Short> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    short number(String word) {
      var known = numbers.get(word);
      if (known == null) {
        known = (short) words.size();
        words.add(word);
        numbers.put(word, known);
      }
      return known;
    }

    @Nullable Short find(String word) {
      return numbers.get(word);
    }

    int size() {
      return words.size();
    }

    String word(short number) {
      return words.get(number);
    }
  }
}
