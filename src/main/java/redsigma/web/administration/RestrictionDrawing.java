package redsigma.web.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Closures;
import redsigma.record.Portrait.Fact;
import redsigma.security.Access;
import redsigma.security.People;
import redsigma.security.Permission;
import redsigma.security.Person;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** Draws the pages of restriction lists. */
@Component
class RestrictionDrawing {

  static final Map<String, String> KINDS = kinds();

  private static final String CLOSED = "For its readers to know";
  private static final String ALL = "/administration/restrictions";

  private final Restrictions restrictions;
  private final People people;
  private final Access access;
  private final Closures closures;
  private final Choosing choosing;
  private final Days days;

  RestrictionDrawing(
      Restrictions restrictions,
      People people,
      Access access,
      Closures closures,
      Choosing choosing,
      Days days) {
    this.restrictions = restrictions;
    this.people = people;
    this.access = access;
    this.closures = closures;
    this.choosing = choosing;
    this.days = days;
  }

  private static Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("restricted", "Restricted: others are told that a record exists, and whom to ask");
    kinds.put("closed", "Closed: others are told nothing at all");
    return kinds;
  }

  boolean isKeptBy(Viewer viewer, Restriction list) {
    return list.owner().equals(viewer.id()) || access.may(viewer, Permission.ADMINISTER);
  }

  /** Who keeps, reads, administers or audits lists is told that one exists, and who keeps it. */
  boolean isToldOf(Viewer viewer, Restriction list) {
    return isKeptBy(viewer, list) || audits(viewer);
  }

  /** What a closed list is about is clear to those whom it admits, and to auditors. */
  boolean isClearTo(Viewer viewer, Restriction list) {
    return list.kind() == Restriction.Kind.RESTRICTED || list.admits(viewer.id()) || audits(viewer);
  }

  boolean audits(Viewer viewer) {
    return access.may(viewer, Permission.AUDIT);
  }

  String title(Viewer viewer, Restriction list) {
    return isClearTo(viewer, list) ? list.title() : "Closed list %d".formatted(list.id());
  }

  AdministrationPage all(Viewer viewer, Entry entry) {
    var lines =
        restrictions.all(viewer).stream()
            .filter(list -> isToldOf(viewer, list))
            .map(list -> line(viewer, list))
            .toList();
    var listing =
        Part.Listing.of(
            "Lists",
            List.of("List", "Kind", "Ask", "Kept by", "Readers", "Records", "Until"),
            lines,
            "Make one below, name its readers, then put records under it on their own pages.");
    var form =
        new Part.Form(
            "Make a list",
            ALL,
            "Make",
            false,
            List.of(
                entry.line("title", "Name", null),
                entry.radios("kind", "What others get", null, KINDS),
                entry.lines("reason", "Why", null),
                entry.select("contact", "Whom others ask", null, choosing.units(viewer)),
                entry.pick("owner", "Kept by", "Name or username", choosing.people(viewer)),
                entry.line("expires", "Until the end of", "Such as 3 April 2027, or never")));
    var lead = "Records under a list are left to its readers and to who keeps it.";
    return AdministrationPage.of(Section.RESTRICTIONS, "Restrictions", lead, List.of(listing, form))
        .mending(entry.errors());
  }

  AdministrationPage one(Viewer viewer, Restriction list, Entry entry) {
    var href = RestrictionPages.href(list.id());
    var readers = people.find(viewer, list.readers());
    var parts = new ArrayList<Part>();
    parts.add(
        new Part.Facts(
            "The list",
            List.of(
                new Fact("Kind", kind(list)),
                new Fact("Why", isClearTo(viewer, list) ? list.reason() : CLOSED),
                new Fact("Others ask", list.contact()),
                new Fact("Kept by", names(viewer, List.of(list.owner()))),
                new Fact("Records under it", records(viewer, list)),
                new Fact("Until", until(list)))));
    parts.add(new Part.Way("History of this list", href + "/history"));
    parts.add(
        Part.Listing.of(
            "Readers",
            List.of("Name", "Username", "Home unit", "Remove"),
            readers.stream().map(one -> line(href, one, isKeptBy(viewer, list))).toList(),
            "Only who keeps it reads what is under it. Name somebody below."));
    if (list.lifted() == null && isKeptBy(viewer, list)) {
      var until = entry.line("expires", "Until the end of", "For ever when left empty");
      parts.add(new Part.Form("Change its end", href + "/expiry", "Change", false, List.of(until)));
      var who = entry.pick("who", "Name or username", null, choosing.people(viewer));
      parts.add(new Part.Form("Name a reader", href + "/readers", "Name", false, List.of(who)));
      parts.add(
          new Part.Ask(
              href + "/lifting",
              "Lift the list",
              "What is under it is seen as though it had never been there. It cannot be put back.",
              "Lift it",
              title(viewer, list)));
    }
    return AdministrationPage.of(Section.RESTRICTIONS, title(viewer, list), "", parts)
        .from(ALL, "All lists")
        .mending(entry.errors());
  }

  String names(Viewer viewer, Collection<UUID> accounts) {
    return Changes.listed(people.find(viewer, accounts).stream().map(Choosing::written).toList());
  }

  private Part.Line line(Viewer viewer, Restriction list) {
    return new Part.Line(
        title(viewer, list),
        RestrictionPages.href(list.id()),
        List.of(
            kind(list),
            list.contact(),
            names(viewer, List.of(list.owner())),
            String.valueOf(list.readers().size()),
            records(viewer, list),
            until(list)),
        0,
        null);
  }

  private static Part.Line line(String href, Person reader, boolean removable) {
    return new Part.Line(
        reader.name(),
        null,
        List.of(reader.username(), reader.unit()),
        0,
        removable
            ? new Part.Ask(
                href + "/readers/" + reader.id() + "/removal",
                "Remove",
                "They see what is under the list no longer.",
                "Remove",
                reader.name())
            : null);
  }

  private String records(Viewer viewer, Restriction list) {
    return list.admits(viewer.id()) ? "%,d".formatted(closures.count(viewer, list.id())) : CLOSED;
  }

  private String until(Restriction list) {
    return list.lifted() != null
        ? "Lifted on " + days.first(list.lifted())
        : expiry(list.expires());
  }

  String expiry(@Nullable Instant expires) {
    if (expires == null) {
      return "Further notice";
    }
    return (days.isPast(expires) ? "Ended with " : "") + days.last(expires);
  }

  private static String kind(Restriction list) {
    var word = list.kind().name();
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
