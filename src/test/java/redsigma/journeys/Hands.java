package redsigma.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import redsigma.Officers;

/** An officer's hands on one page: they count clicks and keys, and notice faults. */
final class Hands implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> refused = new ArrayList<>();
  private int clicks;
  private int keys;

  Hands(String address, boolean scripts, int width) {
    context = Chromium.open(address, scripts, width);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            refused.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  /** What the pages asked for and their policy forbids. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  Hands signIn(String username) {
    return signIn(username, Officers.PASSWORD);
  }

  Hands signIn(String username, String password) {
    page.navigate("/sign-in");
    page.getByLabel("Username").fill(username);
    page.locator("#password").fill(password);
    page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
    return this;
  }

  Hands click(Locator target) {
    clicks++;
    target.first().click();
    return this;
  }

  Hands type(Locator target, String words) {
    clicks++;
    keys += words.length();
    target.first().click();
    target.first().fill("");
    target.first().pressSequentially(words);
    return this;
  }

  Hands press(String key) {
    keys++;
    page.keyboard().press(key);
    return this;
  }

  int clicks() {
    return clicks;
  }

  int keys() {
    return keys;
  }

  /** The page has no accessibility fault and asked for nothing its policy forbids. */
  Hands findNoFault() {
    assertThat(Accessibility.faults(page)).as("accessibility of " + page.url()).isEmpty();
    assertThat(refused).as("content security policy of " + page.url()).isEmpty();
    return this;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Override
  public void close() {
    context.close();
  }
}
