package redsigma.web.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import redsigma.document.Documents;
import redsigma.record.Portrait;
import redsigma.record.Portraits;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.search.Hit;
import redsigma.search.IndexAway;
import redsigma.search.Search;
import redsigma.security.Viewer;
import redsigma.web.frame.FileLine;

/** Looks up what a form must know of other records before it is drawn. */
@Component
class Lookups {

  private static final int OFFERED = 6;

  private final Records records;
  private final Portraits portraits;
  private final Search search;
  private final Documents documents;

  Lookups(Records records, Portraits portraits, Search search, Documents documents) {
    this.records = records;
    this.portraits = portraits;
    this.search = search;
    this.documents = documents;
  }

  /** The portraits of the records a form has picked, and offers for the words it leaves open. */
  Known known(Viewer viewer, Schema schema, RecordType type, Entries entries) {
    var picked = new HashSet<RecordId>();
    var offers = new HashMap<String, Offers>();
    look(viewer, schema, type, "l.", entries, picked, offers);
    return new Known(portraits(viewer, picked), offers, files(viewer, entries));
  }

  private void look(
      Viewer viewer,
      Schema schema,
      RecordType type,
      String prefix,
      Entries entries,
      Set<RecordId> picked,
      Map<String, Offers> offers) {
    for (var field : type.fields().values()) {
      if (field.type() instanceof FieldType.Link link) {
        for (int number : entries.rows(prefix + field.name())) {
          var row = prefix + field.name() + "." + number;
          var made = schema.findType(entries.first(row + ".new.type"));
          FormReader.id(entries.first(row + ".id")).ifPresent(picked::add);
          if (made.isPresent() && !Entries.isInside(row)) {
            look(viewer, schema, made.get(), row + ".new.l.", entries, picked, offers);
          } else if (entries.first(row + ".id").isBlank()) {
            offers.put(row, offers(viewer, schema, link, row, entries.first(row + ".words")));
          }
        }
      }
    }
  }

  /** Whatever in a form reads as an id may be a file's: those that are, and are seen. */
  private Map<String, FileLine> files(Viewer viewer, Entries entries) {
    var ids =
        entries.named().values().stream()
            .flatMap(List::stream)
            .filter(RecordId::isId)
            .map(UUID::fromString)
            .collect(Collectors.toSet());
    return documents.findAll(viewer, ids).stream()
        .map(FileLine::of)
        .collect(Collectors.toMap(FileLine::id, line -> line));
  }

  private Map<RecordId, Portrait> portraits(Viewer viewer, Set<RecordId> ids) {
    var byId = new HashMap<RecordId, Portrait>();
    portraits
        .ofAll(viewer, records.findAll(viewer, ids))
        .forEach(portrait -> byId.put(portrait.record().id(), portrait));
    return byId;
  }

  /** None while the index is away: the form must be there, and can be saved. */
  private List<Hit> sought(Viewer viewer, String words, Set<String> types) {
    try {
      return search.suggest(viewer, words, types, OFFERED);
    } catch (IndexAway away) {
      return List.of();
    }
  }

  /** What words typed in a row of a link field may mean. */
  Offers offers(Viewer viewer, Schema schema, FieldType.Link link, String input, String words) {
    var sought = words.strip();
    if (sought.isEmpty()) {
      return Offers.none(input);
    }
    var hits = sought.length() < 2 ? List.<Hit>of() : sought(viewer, sought, Set.copyOf(link.to()));
    var drawn = portraits.ofAll(viewer, hits.stream().map(hit -> hit.record()).toList());
    var existing =
        IntStream.range(0, hits.size())
            .mapToObj(
                place ->
                    new Offers.Offer(
                        drawn.get(place), String.join(" · ", hits.get(place).because())))
            .toList();
    var fresh = new ArrayList<Offers.Fresh>();
    for (var name : Entries.isInside(input) ? List.<String>of() : link.to()) {
      var type = schema.type(name);
      fresh.add(new Offers.Fresh(name, type.title(), type.icon(), type.colour()));
    }
    return new Offers(input, sought, existing, fresh);
  }
}
