package redsigma.network.graph;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ints {

  private int[] numbers = new int[16];
  private int size;

  static Ints of(int... numbers) {
    var made = new Ints();
    for (int number : numbers) {
      made.add(number);
    }
    return made;
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int get(int at) {
    return numbers[at];
  }

  void set(int at, int number) {
    numbers[at] = number;
  }

  int size() {
    return size;
  }

  /** The last one, taken off. */
  int take() {
    return numbers[--size];
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean contains(int number) {
    for (int at = 0; at < size; at++) {
      if (numbers[at] == number) {
        return true;
      }
    }
    return false;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
