package redsigma.web.account;

import java.util.List;

/** Names a browser and its device in words a person knows. */
final class Agents {

  private record Sign(String sign, String name) {}

  /** In this order: most call themselves by their forebears' names too. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg/", "Edge"),
          new Sign("Firefox/", "Firefox"),
          new Sign("Chrome/", "Chrome"),
          new Sign("Safari/", "Safari"));

  private static final List<Sign> DEVICES =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "Mac"),
          new Sign("Linux", "Linux"));

  private Agents() {}

  static String words(String agent) {
    return "%s on %s"
        .formatted(first(BROWSERS, agent, "A browser"), first(DEVICES, agent, "a device"));
  }

  private static String first(List<Sign> signs, String agent, String unknown) {
    return signs.stream()
        .filter(each -> agent.contains(each.sign()))
        .map(Sign::name)
        .findFirst()
        .orElse(unknown);
  }
}
