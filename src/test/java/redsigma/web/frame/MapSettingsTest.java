package redsigma.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A map's background opens a page to its own server's pictures, and to nothing besides. */
class MapSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "/tiles/{z}/{x}/{y}.png, ''",
    "https://maps.example.police.uk:8443/os/{z}/{x}/{y}.png, https://maps.example.police.uk:8443",
    "http://10.0.0.7/{z}/{x}/{y}.png?key=a, http://10.0.0.7"
  })
  void names(String tiles, String origin) {
    assertThat(new MapSettings(tiles, "").origin()).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiles",
        "https://maps.example/{z}/{x}.png",
        "javascript:alert(1)/{z}/{x}/{y}",
        "https://maps.example/{z}/{x}/{y}.png; script-src *",
        "https://maps.example/{z}/{x}/{y}.png 'unsafe-inline'"
      })
  void refuses(String tiles) {
    assertThatThrownBy(() -> new MapSettings(tiles, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("redsigma.map.tiles");
  }

  @Test
  void letsPicturesInAndNothingElse() {
    assertThat(SecuritySettings.contentSecurityPolicy(List.of(), "https://maps.example"))
        .contains("img-src 'self' data: https://maps.example;")
        .containsOnlyOnce("https://maps.example");
    assertThat(SecuritySettings.contentSecurityPolicy(List.of(), ""))
        .contains("img-src 'self' data:;");
  }
}
