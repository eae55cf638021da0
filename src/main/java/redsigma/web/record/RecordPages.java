package redsigma.web.record;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.record.LinkGroup;
import redsigma.record.Portrait;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Stub;
import redsigma.schema.RecordType;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.LinkLine;
import redsigma.web.frame.Pagination;

/** The pages of a record: overview, links, timeline. */
@Controller
public class RecordPages {

  private static final int PAGE = 25;
  private static final int RECENT = 8;

  private final Heads heads;
  private final Facts facts;
  private final LinkCards cards;
  private final Events events;
  private final Custodies custodies;
  private final Records records;

  RecordPages(
      Heads heads,
      Facts facts,
      LinkCards cards,
      Events events,
      Custodies custodies,
      Records records) {
    this.heads = heads;
    this.facts = facts;
    this.cards = cards;
    this.events = events;
    this.custodies = custodies;
    this.records = records;
  }

  @Needs(Permission.READ)
  @GetMapping("/r/{reference}")
  String byReference(Viewer viewer, @PathVariable String reference) {
    var id =
        records
            .byReference(viewer, reference)
            .or(() -> records.stub(viewer, reference).map(Stub::id))
            .orElseThrow(Absent::new);
    return "redirect:/records/" + id;
  }

  @Needs(Permission.READ)
  @GetMapping("/records/{id}")
  ModelAndView overview(Viewer viewer, Frame frame, Model told, @PathVariable RecordId id) {
    var opened = heads.open(viewer, id, "", told);
    var schema = opened.schema();
    var lasting =
        opened.groups().stream()
            .filter(group -> schema.type(group.otherType()).kind() == RecordType.Kind.ENTITY)
            .toList();
    var page =
        new Overview(
            facts.sections(viewer, schema, opened.type(), opened.record().data()),
            cards.cards(viewer, schema, id, lasting, opened.head().writes()),
            events.of(viewer, opened, RECENT, 0),
            custodies.facts(viewer, opened.record()),
            opened.type().kind() == RecordType.Kind.EVENT);
    return new ModelAndView(
        "record/overview", Heads.model(opened.in(frame), opened.head(), "page", page));
  }

  /**
   * Facts, the records it is connected with, and what happened last.
   *
   * @param factsFirst whether what is written in it matters more than whom it is linked with: so it
   *     is with a report
   */
  public record Overview(
      List<FactView.Section> facts,
      List<LinkCards.Card> cards,
      List<Events.Event> events,
      List<Portrait.Fact> custody,
      boolean factsFirst) {}

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/links")
  ModelAndView links(Viewer viewer, Frame frame, Model told, @PathVariable RecordId id) {
    var opened = heads.open(viewer, id, "links", told);
    var page = cards.cards(viewer, opened.schema(), id, opened.groups(), opened.head().writes());
    return new ModelAndView(
        "record/links", Heads.model(opened.in(frame), opened.head(), "cards", page));
  }

  @Needs(Permission.READ)
  @GetMapping(path = "/records/{id}/links", params = "type")
  ModelAndView group(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam String type,
      @RequestParam(defaultValue = "false") boolean reversed,
      @RequestParam String to,
      @RequestParam(defaultValue = "1") int page) {
    var opened = heads.open(viewer, id, "links", told);
    var group =
        opened.groups().stream()
            .filter(one -> one.linkType().equals(type))
            .filter(one -> one.reversed() == reversed && one.otherType().equals(to))
            .findFirst()
            .orElse(new LinkGroup(type, reversed, to, 0));
    var pages = Math.max(1, (group.count() + PAGE - 1) / PAGE);
    var at = Math.clamp(page, 1, pages);
    return new ModelAndView(
        "record/group",
        Heads.model(
            opened.in(frame), opened.head(), "page", group(viewer, opened, group, at, pages)));
  }

  private Group group(Viewer viewer, Heads.Opened opened, LinkGroup group, int page, int pages) {
    var id = opened.record().id();
    var linked = records.links(viewer, id, group, PAGE, (page - 1) * PAGE);
    var lines = cards.lines(viewer, opened.schema(), id, linked, opened.head().writes());
    var type = opened.schema().findLinkType(group.linkType()).orElseThrow(Absent::new);
    return new Group(
        "%s: %s".formatted(type.title(), type.words(null, group.reversed())),
        group.count(),
        List.copyOf(lines.values()),
        Pagination.of(page, pages, number -> GroupAddress.of(id, group, number)));
  }

  /** One page of one kind of links. */
  public record Group(String title, int count, List<LinkLine> lines, Pagination pages) {}

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/timeline")
  ModelAndView timeline(
      Viewer viewer,
      Frame frame,
      Model told,
      @PathVariable RecordId id,
      @RequestParam(defaultValue = "0") int from) {
    var opened = heads.open(viewer, id, "timeline", told);
    var start = Math.clamp(from, 0, 100_000);
    var found = events.of(viewer, opened, PAGE + 1, start);
    var older =
        found.size() > PAGE ? "/records/%s/timeline?from=%d".formatted(id, start + PAGE) : "";
    var newer =
        start == 0 ? "" : "/records/%s/timeline?from=%d".formatted(id, Math.max(0, start - PAGE));
    var page = new Timeline(found.stream().limit(PAGE).toList(), newer, older);
    return new ModelAndView(
        "record/timeline", Heads.model(opened.in(frame), opened.head(), "page", page));
  }

  /** A stretch of the timeline, and the way to its neighbours; empty when there is none. */
  public record Timeline(List<Events.Event> events, String newer, String older) {}
}
