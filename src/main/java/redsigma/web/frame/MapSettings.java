package redsigma.web.frame;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The background of maps. Without one they have lines of latitude and longitude alone.
 *
 * @param tiles where its pictures are, as {@code https://maps.example.police.uk/{z}/{x}/{y}.png}
 *     (Web Mercator); a path of this server is as good
 * @param attribution whom its licence says to name
 */
@ConfigurationProperties("redsigma.map")
public record MapSettings(@DefaultValue("") String tiles, @DefaultValue("") String attribution) {

  public MapSettings {
    if (!tiles.isEmpty()
        && !(tiles.matches("(https?:/)?/[^\\s;,'\"]+")
            && tiles.contains("{z}")
            && tiles.contains("{x}")
            && tiles.contains("{y}"))) {
      throw new IllegalArgumentException(
          "redsigma.map.tiles has to be an address with {z}, {x} and {y}, not '" + tiles + "'");
    }
  }

  /** What a page may load pictures from besides this server; empty for nothing else. */
  String origin() {
    if (!tiles.startsWith("http")) {
      return "";
    }
    var address = URI.create(tiles.replaceAll("[{}]", ""));
    return address.getScheme() + "://" + address.getAuthority();
  }
}
