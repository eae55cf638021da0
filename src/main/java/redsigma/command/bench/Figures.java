package redsigma.command.bench;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The one line of JSON that every bench ends with. */
public final class Figures {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Figures() {}

  public static String json(Map<String, ?> figures) {
    return JSON.writeValueAsString(new TreeMap<>(figures));
  }
}
