package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever examines pages finds what is wrong with one. */
class AccessibilityTest {

  @Test
  void findsFaultsAndNoneWhereThereIsNone() {
    try (var hands = new Hands("http://localhost", true, 320)) {
      var page = hands.page();

      page.setContent("<html lang=en><title>A</title><img src=a><p style='color:#ddd'>Pale");
      assertThat(Accessibility.faults(page))
          .anyMatch(fault -> fault.startsWith("image-alt (1)"))
          .anyMatch(fault -> fault.startsWith("color-contrast (1)"));
      assertThat(Accessibility.faultsOfContrast(page))
          .singleElement()
          .asString()
          .startsWith("color-contrast (1)");

      page.setContent("<html lang=en><title>A</title><p>Dark");
      assertThat(Accessibility.faults(page)).isEmpty();
    }
  }
}
