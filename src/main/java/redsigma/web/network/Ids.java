package redsigma.web.network;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.network.Network;
import redsigma.record.RecordId;
import redsigma.web.frame.Absent;

/** Reads the ids that stand in addresses. */
final class Ids {

  private Ids() {}

  /** Null where nothing stands; {@link Absent} where it is no id. */
  static @Nullable RecordId read(String written) {
    if (written.isBlank()) {
      return null;
    }
    if (!RecordId.isId(written)) {
      throw new Absent();
    }
    return RecordId.of(written);
  }

  /** Some with commas between, each once, as many as one question may name. */
  static List<RecordId> readAll(String written) {
    return Arrays.stream(written.split(",", -1))
        .map(String::strip)
        .filter(id -> !id.isBlank())
        .map(
            id -> {
              if (!RecordId.isId(id)) {
                throw new Absent();
              }
              return RecordId.of(id);
            })
        .distinct()
        .limit(Network.MOST_NAMED)
        .toList();
  }
}
