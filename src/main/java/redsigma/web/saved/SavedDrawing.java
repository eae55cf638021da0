package redsigma.web.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.search.SavedSearch;
import redsigma.search.SavedSearch.Asked;
import redsigma.search.SavedSearch.Sharing;

/** Decides what is shown of saved searches. */
@Component
class SavedDrawing {

  private final Schemas schemas;

  SavedDrawing(Schemas schemas) {
    this.schemas = schemas;
  }

  SavedPage draw(List<SavedSearch> searches) {
    return new SavedPage(
        lines(searches, each -> each.owned() && each.removedAt() == null),
        lines(searches, each -> !each.owned()),
        lines(searches, each -> each.owned() && each.removedAt() != null));
  }

  private List<SavedPage.Line> lines(List<SavedSearch> searches, Predicate<SavedSearch> which) {
    return searches.stream().filter(which).map(this::line).toList();
  }

  private SavedPage.Line line(SavedSearch search) {
    return new SavedPage.Line(
        href(search.asked()),
        search.name(),
        asks(search.asked()),
        "/searches/" + search.id(),
        search.owned() ? "" : search.ownerName(),
        search.watched(),
        search.unread(),
        Stream.of(Sharing.values())
            .map(each -> new SavedPage.Choice(each.name(), label(each), each == search.sharing()))
            .toList());
  }

  /** The search page's address of what is asked. */
  static String href(Asked asked) {
    var url = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
    var values = new ArrayList<Object>(List.of(asked.words()));
    if (!asked.type().isEmpty()) {
      url.queryParam("type", "{type}");
      values.add(asked.type());
    }
    for (var facet : asked.facets()) {
      url.queryParam("facet", "{facet" + values.size() + "}");
      values.add(facet);
    }
    return url.encode().buildAndExpand(values.toArray()).toUriString();
  }

  private String asks(Asked asked) {
    var words = asked.words().isEmpty() ? "anything" : "“" + asked.words() + "”";
    var kind = schemas.current().findType(asked.type()).map(RecordType::plural);
    var narrowed = asked.facets().isEmpty() ? "" : ", narrowed";
    return words
        + kind.map(plural -> " among " + plural.toLowerCase(java.util.Locale.UK)).orElse("")
        + narrowed;
  }

  private static String label(Sharing sharing) {
    return switch (sharing) {
      case NOBODY -> "Only me";
      case UNIT -> "My unit";
      case FORCE -> "My force";
    };
  }
}
