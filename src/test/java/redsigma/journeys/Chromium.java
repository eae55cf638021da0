package redsigma.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, started once for all journeys of a thread: it serves no other. */
final class Chromium {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

  private Chromium() {}

  private static Browser launch() {
    var program =
        PLACES.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The journeys need Chromium: apt-get install chromium, or the like"));
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  /** A browser of one officer, with or without JavaScript, in a window of some width. */
  static BrowserContext open(String address, boolean scripts, int width) {
    var context =
        BROWSER
            .get()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(address)
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(width, 900)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setLocale("en-GB"));
    context.setDefaultTimeout(20_000);
    return context;
  }
}
