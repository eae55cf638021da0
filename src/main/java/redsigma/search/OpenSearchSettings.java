package redsigma.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the OpenSearch cluster is, and how the index lies on it.
 *
 * @param uris its nodes, as {@code https://search-1:9200}
 * @param password from the environment; else the first line of the file is taken
 * @param index what the names of the index begin with
 * @param shards in how many parts it is made; a later change needs another {@code index}
 * @param replicas how many copies there are beside the first; one survives the loss of a node
 * @param patience how long an answer is waited for
 */
record OpenSearchSettings(
    @DefaultValue("http://127.0.0.1:9200") List<String> uris,
    @Nullable String user,
    @Nullable String password,
    @Nullable Path passwordFile,
    @DefaultValue("redsigma") String index,
    @DefaultValue("1") int shards,
    @DefaultValue("1") int replicas,
    @DefaultValue("10s") Duration patience) {

  OpenSearchSettings {
    uris = List.copyOf(uris);
  }

  /** Without the password, wherever it may be written. */
  @Override
  public String toString() {
    return "%s on %s".formatted(index, uris);
  }

  @Nullable String secret() {
    if (password != null || passwordFile == null) {
      return password;
    }
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The password of OpenSearch cannot be read from %s".formatted(passwordFile), unreadable);
    }
  }
}
