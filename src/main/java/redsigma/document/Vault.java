package redsigma.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files lie, each under the SHA-256 of its content. */
interface Vault {

  /** Stores bytes so that they outlive a fall; what is there already stays as it is. */
  void put(String sha256, InputStream bytes) throws IOException;

  /** The bytes; {@code NoSuchFileException} when they are lost. */
  InputStream open(String sha256) throws IOException;

  void remove(String sha256) throws IOException;
}
