package redsigma.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the loaded packages declare, immutable and named by the digest of its sources. */
public record Schema(
    String version,
    List<AppPackage> packages,
    Map<String, RecordType> types,
    Map<String, LinkType> linkTypes,
    Map<String, CodeList> lists,
    List<Example> examples) {

  public Schema {
    packages = List.copyOf(packages);
    types = Ordered.copyOf(types);
    linkTypes = Ordered.copyOf(linkTypes);
    lists = Ordered.copyOf(lists);
    examples = List.copyOf(examples);
  }

  public RecordType type(String name) {
    return findType(name).orElseThrow(() -> unknown("type", name));
  }

  public Optional<RecordType> findType(String name) {
    return Optional.ofNullable(types.get(name));
  }

  public LinkType linkType(String name) {
    return findLinkType(name).orElseThrow(() -> unknown("link type", name));
  }

  public Optional<LinkType> findLinkType(String name) {
    return Optional.ofNullable(linkTypes.get(name));
  }

  public CodeList list(String name) {
    return Optional.ofNullable(lists.get(name)).orElseThrow(() -> unknown("list", name));
  }

  /** The link types that may join two record types, in that direction. */
  public List<LinkType> linkTypesBetween(String from, String to) {
    return linkTypes.values().stream().filter(link -> link.joins(from, to)).toList();
  }

  /** The field of a type by which its records are linked to one of such a mark. */
  public Optional<Field> linkTo(RecordType type, String mark) {
    return type.fields().values().stream()
        .filter(field -> field.type() instanceof FieldType.Link link && leadsTo(link, mark))
        .findFirst();
  }

  private boolean leadsTo(FieldType.Link link, String mark) {
    return link.to().stream()
        .flatMap(to -> findType(to).stream())
        .anyMatch(to -> to.isMarkedBy(mark));
  }

  /**
   * How many kinds of link a record type may stand in: the more, the more the house turns on it.
   */
  public int ties(String type) {
    return (int)
        linkTypes.values().stream()
            .filter(link -> link.from().contains(type) || link.to().contains(type))
            .count();
  }

  private IllegalStateException unknown(String what, String name) {
    return new IllegalStateException("No %s '%s' in schema %s".formatted(what, name, version));
  }
}
