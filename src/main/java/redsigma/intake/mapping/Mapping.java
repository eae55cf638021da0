package redsigma.intake.mapping;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the files of one other system become records and links.
 *
 * @param system the name under which the system's keys are kept
 * @param digest of the mapping's text, so that a batch is never continued by another mapping
 */
public record Mapping(
    String name,
    String title,
    String system,
    String digest,
    List<NodeFile> nodes,
    List<RelationshipFile> relationships) {

  public Mapping {
    nodes = List.copyOf(nodes);
    relationships = List.copyOf(relationships);
  }

  /** Every file, in the order in which they are loaded. */
  public List<FileLayout> files() {
    return Stream.concat(
            nodes.stream().map(NodeFile::layout),
            relationships.stream().map(RelationshipFile::layout))
        .toList();
  }
}
