package redsigma.web.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the viewer may go to.
 *
 * @param creates whether they may make records
 * @param administers whether they look after the system
 * @param audits whether they read the journal
 * @param drafts how many of their drafts wait
 */
public record Menu(
    List<App> apps, boolean creates, boolean administers, boolean audits, int drafts) {

  static final Menu EMPTY = new Menu(List.of(), false, false, false, 0);

  public Menu {
    apps = List.copyOf(apps);
  }

  /** An application and its record types. */
  public record App(String name, String title, String icon, List<Type> types) {
    public App {
      types = List.copyOf(types);
    }
  }

  /**
   * A record type as menus show it.
   *
   * @param ties how many kinds of link may lead to it: the more, the sooner it is wanted
   */
  public record Type(
      String name, String title, String plural, String icon, String colour, int ties) {

    /** The title within a sentence: "person", but "IT incident". */
    public String word() {
      boolean acronym = title.length() > 1 && Character.isUpperCase(title.charAt(1));
      return acronym ? title : title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
  }

  /** The record types over all applications that are wanted soonest, the soonest first. */
  public List<Type> handy(int limit) {
    return apps.stream()
        .flatMap(app -> app.types().stream())
        .sorted(Comparator.comparingInt(Type::ties).reversed())
        .limit(limit)
        .toList();
  }
}
