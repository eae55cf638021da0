package redsigma.command.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.StringJoiner;

/** Passwords that can be read off a screen: words and a number, different on every machine. */
final class Passphrase {

  private static final int WORDS = 3;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passphrase() {}

  static String of(List<String> words) {
    var phrase = new StringJoiner("-");
    for (int word = 0; word < WORDS; word++) {
      phrase.add(words.get(RANDOM.nextInt(words.size())));
    }
    return phrase.add(String.valueOf(1000 + RANDOM.nextInt(9000))).toString();
  }
}
