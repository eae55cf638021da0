package redsigma.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What has been read, by the name of its file, and the digest of all of it. */
final class ReadFiles {

  private final Map<String, String> texts = new TreeMap<>();
  private final MessageDigest digest;

  ReadFiles() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("This Java has no SHA-256", impossible);
    }
  }

  void add(String name, byte[] bytes) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    texts.put(name, new String(bytes, StandardCharsets.UTF_8));
  }

  /** A short name for exactly what was read. */
  String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  Map<String, String> texts() {
    return Ordered.copyOf(texts);
  }
}
