package redsigma.web.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import redsigma.schema.RecordType;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Menu;

/** What could be made of words, by those who may: what they are a mark of comes first. */
@Component
class Offering {

  private final Schemas schemas;
  private final Access access;

  Offering(Schemas schemas, Access access) {
    this.schemas = schemas;
    this.access = access;
  }

  /** The kind sought, or the kinds nearest to the words; of these those wanted soonest. */
  List<SearchPage.Offer> all(Viewer viewer, String kind, String words, int limit) {
    var schema = schemas.current();
    if (!access.may(viewer, Permission.WRITE)) {
      return List.of();
    }
    return schema.types().values().stream()
        .filter(type -> kind.isEmpty() || type.name().equals(kind))
        .filter(type -> access.may(viewer, Deed.CREATE, type.name()))
        .sorted(
            Comparator.<RecordType>comparingInt(type -> farness(type, words))
                .thenComparing(type -> schema.ties(type.name()), Comparator.reverseOrder()))
        .limit(limit)
        .map(type -> offer(type, words))
        .toList();
  }

  /** Those alone of which the words are a mark, or which are linked to such. */
  List<SearchPage.Offer> near(Viewer viewer, String words, int limit) {
    var near =
        schemas.current().types().values().stream()
            .filter(type -> farness(type, words) < 2)
            .count();
    return near == 0 ? List.of() : all(viewer, "", words, (int) Math.min(near, limit));
  }

  /** How far a kind is from words: they are its mark, or that of what it is linked to, or none. */
  private int farness(RecordType type, String words) {
    return type.isMarkedBy(words) ? 0 : schemas.current().linkTo(type, words).isPresent() ? 1 : 2;
  }

  private SearchPage.Offer offer(RecordType type, String words) {
    var href =
        UriComponentsBuilder.fromPath("/records/new")
            .queryParam("type", "{type}")
            .queryParam("q", "{words}")
            .encode()
            .buildAndExpand(type.name(), words)
            .toUriString();
    var shown =
        new Menu.Type(type.name(), type.title(), type.plural(), type.icon(), type.colour(), 0);
    return new SearchPage.Offer(href, shown.word(), words, type.icon(), type.colour());
  }
}
