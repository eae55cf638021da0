package redsigma.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * One page laid out at every width, in light, in dark and on paper, to see what is wrong with it.
 */
final class Sheet {

  private static final int HEIGHT = 900;
  private static final int HIGHEST = 12_000;
  private static final int PAPER = 794;

  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Sheet(Page page) {
    this.page = page;
  }

  List<String> faults() {
    lay(1440, ColorScheme.LIGHT);
    lay(768, ColorScheme.LIGHT);
    lay(320, ColorScheme.LIGHT);
    unroll(320);
    examine("light, 320 px", Accessibility.faults(page));
    lay(1440, ColorScheme.DARK);
    examine("dark, 1440 px", Accessibility.faultsOfContrast(page));
    print();
    return List.copyOf(faults);
  }

  private void lay(int width, ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    page.setViewportSize(width, HEIGHT);
    measure(width + " px");
  }

  /** As high as the page: else the bar at the thumb lies over whatever is scrolled beneath it. */
  private void unroll(int width) {
    var high = (int) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(width, Math.clamp(high + HEIGHT, HEIGHT, HIGHEST));
  }

  private void print() {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(PAPER, HEIGHT);
    measure("paper");
    if (page.locator(".bar:visible, .rail:visible").count() > 0) {
      faults.add("paper: the bar or the rail is printed");
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void measure(String where) {
    var over = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    if (over > 0) {
      faults.add("%s: %d px too wide".formatted(where, over));
    }
  }

  private void examine(String where, List<String> found) {
    found.forEach(fault -> faults.add(where + ": " + fault));
  }
}
