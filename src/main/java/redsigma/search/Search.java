package redsigma.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Stub;
import redsigma.schema.Schemas;
import redsigma.search.Finder.Count;
import redsigma.security.Viewer;

/** The one box: finds records the viewer may see, by what anyone would type. */
@Component
public class Search {

  private static final int LARGEST_PAGE = 100;
  private static final String UNFINISHED =
      "The index is being built: not everything can be found yet.";
  static final String HALF =
      "Nothing has all of these words. Shown is what has half of them or more.";
  private static final int LAST_PAGE = 1_000;
  private static final int MOST_ANSWERS = 3;

  /** A line of a spreadsheet often comes between quotes. */
  private static final Pattern QUOTED = Pattern.compile("^\"([^\"]*)\"$");

  /** How long a list may be. */
  public static final int MOST_LINES = 200;

  private final QueryReader reader;
  private final Finder finder;
  private final Freshness freshness;
  private final Consultation consultation;
  private final Schemas schemas;
  private final Reasons reasons;

  Search(
      QueryReader reader,
      Finder finder,
      Freshness freshness,
      Consultation consultation,
      Schemas schemas,
      Reasons reasons) {
    this.reader = reader;
    this.finder = finder;
    this.freshness = freshness;
    this.consultation = consultation;
    this.schemas = schemas;
    this.reasons = reasons;
  }

  /** Runs a query, counts exactly, and notes its words and rows in the journal. */
  public Results run(Viewer viewer, Query query) {
    freshness.await(viewer.id());
    return switch (query) {
      case Query.Words words -> run(viewer, words);
    };
  }

  /** What the words may become, while they are typed; no facets, not counted. */
  public List<Hit> suggest(Viewer viewer, String words, Set<String> types, int limit) {
    freshness.await(viewer.id());
    var sought = reader.read(words);
    if (sought.isEmpty()) {
      return List.of();
    }
    var first = finder.first(sought, finder.bounds(viewer, types, List.of()), size(limit));
    var asked = Map.of("words", sought.typed(), "types", joined(types));
    return consultation.together(
        () -> reasons.of(viewer, sought, consultation.show(viewer, first, "suggest", asked)));
  }

  /**
   * Looks each line of a list up by itself: identifiers, names, references. Empty lines are left.
   *
   * @param lines at most {@link #MOST_LINES} are read
   */
  public List<Answer> runAll(Viewer viewer, List<String> lines) {
    freshness.await(viewer.id());
    var bounds = finder.bounds(viewer, Set.of(), List.of());
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(MOST_LINES)
        .map(line -> answer(viewer, bounds, line))
        .toList();
  }

  private Answer answer(Viewer viewer, Finder.Bounds bounds, String line) {
    var sought = reader.read(QUOTED.matcher(line).replaceFirst("$1"));
    if (sought.isEmpty()) {
      return new Answer(line, Answer.Known.NO, 0, List.of());
    }
    var own =
        Optional.of(sought)
            .filter(Sought::isWhole)
            .map(whole -> finder.find(whole, bounds, Reach.OWN, Count.TOTAL, 0, MOST_ANSWERS))
            .filter(called -> called.total() > 0);
    var found = own.orElseGet(() -> finder.find(sought, bounds, Count.TOTAL, 0, MOST_ANSWERS));
    var asked = Map.of("words", sought.typed(), "total", Long.toString(found.total()));
    var shown =
        consultation.together(
            () ->
                reasons.of(
                    viewer, sought, consultation.show(viewer, found.ids(), "search-list", asked)));
    var known =
        own.isPresent()
            ? Answer.Known.YES
            : shown.isEmpty() ? Answer.Known.NO : Answer.Known.PERHAPS;
    return new Answer(line, known, found.total(), shown);
  }

  /**
   * Which of these records match, as far as the viewer may see them, those that changed last first.
   * They are not shown to anybody by this, so it leaves no entry.
   */
  List<Record> among(Viewer viewer, Query.Words query, Collection<RecordId> ids, int limit) {
    freshness.refresh();
    var terms = query.facets().stream().map(Facets::term).toList();
    var bounds = finder.bounds(viewer, query.types(), terms);
    return consultation.read(viewer, finder.among(reader.read(query.words()), bounds, ids, limit));
  }

  private Results run(Viewer viewer, Query.Words query) {
    var sought = reader.read(query.words());
    var terms = query.facets().stream().map(Facets::term).toList();
    var bounds = finder.bounds(viewer, query.types(), terms);
    var size = size(query.size());
    var page = Math.clamp(query.page(), 0, LAST_PAGE);
    var found = finder.find(sought, bounds, counted(bounds), page * size, size);
    var asked =
        Map.of(
            "words", sought.typed(),
            "types", joined(query.types()),
            "facets", String.join(" ", terms),
            "page", Integer.toString(page),
            "total", Long.toString(found.total()));
    var facets = facets(query, sought, bounds, found);
    return consultation.together(
        () -> {
          var shown = consultation.show(viewer, found.ids(), "search", asked);
          var hits = reasons.of(viewer, sought, shown);
          return new Results(hits, found.total(), facets, notices(viewer, sought, found, shown));
        });
  }

  /** A reference, which always has a serial, may be that of a restricted record. */
  private List<String> notices(
      Viewer viewer, Sought sought, Finder.Found found, List<Record> shown) {
    var typed = sought.typed().strip();
    var isFound = shown.stream().anyMatch(each -> each.reference().equalsIgnoreCase(typed));
    var stub =
        isFound || typed.chars().noneMatch(Character::isDigit)
            ? Optional.<Stub>empty()
            : consultation.stub(viewer, typed);
    var notices = new ArrayList<String>();
    if (!freshness.isWhole()) {
      notices.add(UNFINISHED);
    }
    if (found.reach() == Reach.HALF && found.total() > 0) {
      notices.add(HALF);
    }
    notices.addAll(sought.notices());
    stub.map(each -> "%s is restricted. Contact %s.".formatted(each.reference(), each.contact()))
        .ifPresent(notices::add);
    return notices;
  }

  /** Types are counted over all that was found, so that another one can be chosen. */
  private List<Facet> facets(
      Query.Words query, Sought sought, Finder.Bounds bounds, Finder.Found found) {
    var schema = schemas.current();
    var facets = new ArrayList<Facet>();
    var types =
        bounds.isChosen()
            ? finder.count(sought, bounds.withoutChoices(), found.reach(), Count.TYPES)
            : found.counts();
    facets.add(Facets.types(schema, types));
    if (counted(bounds) == Count.FACETS) {
      schema
          .findType(query.types().iterator().next())
          .ifPresent(chosen -> facets.addAll(Facets.of(schema, chosen, found.counts())));
    }
    return facets;
  }

  /** What the pass that finds can count; of one type its facets, of a choice its types no more. */
  private static Count counted(Finder.Bounds bounds) {
    if (bounds.types().size() == 1) {
      return Count.FACETS;
    }
    return bounds.isChosen() ? Count.TOTAL : Count.TYPES;
  }

  private static int size(int asked) {
    return Math.clamp(asked, 1, LARGEST_PAGE);
  }

  private static String joined(Set<String> words) {
    return new TreeSet<>(words).stream().collect(Collectors.joining(" "));
  }
}
