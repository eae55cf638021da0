package redsigma.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What was typed after {@code ./redsigma}.
 *
 * @param name the command
 * @param args its own words
 * @param settings what {@code --port}, {@code --data}, {@code --no-demo} and every {@code
 *     --dotted.name=value} set
 * @param folder where it was typed
 */
record CommandLine(String name, List<String> args, Map<String, String> settings, Path folder) {

  private static final String PORT = "server.port";
  private static final String DATA = "redsigma.data";
  private static final String DEMO = "redsigma.demo-data";

  CommandLine {
    args = List.copyOf(args);
    settings = Map.copyOf(settings);
  }

  static CommandLine of(Path folder, List<String> words) {
    var rest = words.iterator();
    var name = words.isEmpty() || words.getFirst().startsWith("-") ? "run" : rest.next();
    var args = new ArrayList<String>();
    var settings = new HashMap<String, String>();
    while (rest.hasNext()) {
      var word = rest.next();
      switch (word) {
        case "--port" -> settings.put(PORT, port(rest));
        case "--data" ->
            settings.put(DATA, folder.resolve(value(word, rest)).normalize().toString());
        case "--no-demo" -> settings.put(DEMO, "false");
        case String setting when setting.matches("--\\w+(\\.[\\w-]+)+=.*") ->
            settings.put(setting.substring(2, setting.indexOf('=')), setting.split("=", 2)[1]);
        default -> args.add(word);
      }
    }
    return new CommandLine(name, args, settings, folder);
  }

  private static String port(Iterator<String> rest) {
    var number = value("--port", rest);
    if (!number.matches("\\d{1,5}") || Integer.parseInt(number) > 65_535) {
      throw new Refusal("--port takes a number up to 65535, not '" + number + "'");
    }
    return number;
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new Refusal(option + " needs a value after it; see ./redsigma help");
    }
    return rest.next();
  }

  boolean opensDoors() {
    return name.equals("run");
  }

  boolean rehearses() {
    return name.equals("rehearse");
  }

  boolean wantsDemo() {
    return !settings.containsKey(DEMO);
  }

  int port() {
    return Integer.parseInt(settings.getOrDefault(PORT, "8470"));
  }

  boolean namesData() {
    return settings.containsKey(DATA);
  }

  CommandLine withData(Path data) {
    var more = new HashMap<>(settings);
    more.put(DATA, data.toString());
    return new CommandLine(name, args, more, folder);
  }

  DataFolder data() {
    return new DataFolder(Path.of(settings.getOrDefault(DATA, "data")).toAbsolutePath());
  }

  /** The settings in the form that Spring reads from a command line. */
  String[] asArguments() {
    var all = new HashMap<>(settings);
    all.put(PORT, String.valueOf(port()));
    all.put(DATA, data().path().toString());
    all.putIfAbsent("logging.file.name", data().log().toString());
    all.putIfAbsent("logging.threshold.console", "off");
    return all.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }
}
