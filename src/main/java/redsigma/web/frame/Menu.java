package redsigma.web.frame;

import java.util.List;

/**
 * What the viewer may go to.
 *
 * @param creates whether they may make records
 * @param administers whether they look after the system
 * @param drafts how many of their drafts wait
 */
public record Menu(List<App> apps, boolean creates, boolean administers, int drafts) {

  static final Menu EMPTY = new Menu(List.of(), false, false, 0);

  public Menu {
    apps = List.copyOf(apps);
  }

  /** An application and its record types. */
  public record App(String name, String title, String icon, List<Type> types) {
    public App {
      types = List.copyOf(types);
    }
  }

  /** A record type as menus show it. */
  public record Type(String name, String title, String plural, String icon, String colour) {}
}
