package redsigma.network.graph;

import java.util.Arrays;

/**
 * Links as numbers. The ends of a node lie together, two numbers each: the node at the other end,
 * and the link with what can be said of it in four bits. Each node has some room to grow, and moves
 * to the end of the array when it needs more.
 */
final class Links {

  static final int REVERSED = 1 << 31;
  static final int PROVED = 1 << 30;
  static final int WITHDRAWN = 1 << 29;
  static final int NUMBER = WITHDRAWN - 1;

  private int[] ends;
  private int used;
  private int wasted;
  private int[] start;
  private int[] length;
  private int[] room;
  private char[] from;
  private char[] until;
  private int[] proof;
  private short[] type;
  private int size;
  private final Ints free = new Ints();

  Links(int links) {
    start = new int[0];
    length = new int[0];
    room = new int[0];
    ends = new int[64];
    from = new char[Math.max(16, links)];
    until = new char[Math.max(16, links)];
    proof = new int[Math.max(16, links)];
    type = new short[Math.max(16, links)];
  }

  int[] ends() {
    return ends;
  }

  /** Where a node's ends begin in {@link #ends}, and where they stop. */
  int first(int node) {
    return node < start.length ? start[node] : 0;
  }

  int last(int node) {
    return node < start.length ? start[node] + 2 * length[node] : 0;
  }

  int proof(int end) {
    return proof[end & NUMBER];
  }

  char from(int end) {
    return from[end & NUMBER];
  }

  char until(int end) {
    return until[end & NUMBER];
  }

  short type(int end) {
    return type[end & NUMBER];
  }

  int size() {
    return size - free.size();
  }

  /** Writes down what a link is, and answers how its end at the near node is put. */
  int put(short type, char from, char until, int proof, boolean withdrawn) {
    int number = free.isEmpty() ? size++ : free.take();
    if (number == this.from.length) {
      int more = size + (size >> 1);
      this.from = Arrays.copyOf(this.from, more);
      this.until = Arrays.copyOf(this.until, more);
      this.proof = Arrays.copyOf(this.proof, more);
      this.type = Arrays.copyOf(this.type, more);
    }
    this.from[number] = from;
    this.until[number] = until;
    this.proof[number] = proof;
    this.type[number] = type;
    return number | (proof == Nodes.ABSENT ? 0 : PROVED) | (withdrawn ? WITHDRAWN : 0);
  }

  /** Joins two nodes by a link that was put. */
  void join(int near, int far, int link) {
    append(near, far, link);
    append(far, near, link | REVERSED);
  }

  private void append(int node, int other, int link) {
    if (node >= start.length) {
      int more = node + (node >> 1) + 16;
      start = Arrays.copyOf(start, more);
      length = Arrays.copyOf(length, more);
      room = Arrays.copyOf(room, more);
    }
    if (length[node] == room[node]) {
      move(node, Math.max(2, room[node] + (room[node] >> 1)));
    }
    int at = last(node);
    ends[at] = other;
    ends[at + 1] = link;
    length[node]++;
  }

  private void move(int node, int more) {
    if (used + 2 * more > ends.length) {
      ends = Arrays.copyOf(ends, used + 2 * more + (used >> 2));
    }
    System.arraycopy(ends, start[node], ends, used, 2 * length[node]);
    wasted += room[node];
    start[node] = used;
    room[node] = more;
    used += 2 * more;
  }

  /** Gives each node as much room as it will have ends, in the order of the nodes. */
  void reserve(int[] counts, int links) {
    start = new int[counts.length];
    length = new int[counts.length];
    room = counts;
    ends = new int[links * 4 + (links >> 2) + 64];
    for (int node = 0; node < counts.length; node++) {
      start[node] = used;
      used += 2 * counts[node];
    }
  }

  /** Takes away all links between two nodes. */
  void part(int near, int far) {
    remove(near, far, true);
    remove(far, near, false);
  }

  private void remove(int node, int other, boolean release) {
    int kept = first(node);
    int last = last(node);
    for (int at = kept; at < last; at += 2) {
      if (ends[at] != other) {
        ends[kept] = ends[at];
        ends[kept + 1] = ends[at + 1];
        kept += 2;
      } else {
        length[node]--;
        if (release) {
          free.add(ends[at + 1] & NUMBER);
        }
      }
    }
  }

  /** Whether more than a third of the array lies idle, so that it should be laid out anew. */
  boolean isLoose() {
    return wasted > 1024 && wasted > used / 6;
  }

  /** Lays the ends out anew without the gaps that moving has left. */
  void tighten() {
    var tight = new int[used - 2 * wasted + (used >> 4)];
    int at = 0;
    for (int node = 0; node < start.length; node++) {
      System.arraycopy(ends, start[node], tight, at, 2 * length[node]);
      start[node] = at;
      room[node] = length[node];
      at += 2 * length[node];
    }
    ends = tight;
    used = at;
    wasted = 0;
  }

  long bytes() {
    return ends.length * 4L + start.length * 12L + from.length * 10L;
  }
}
