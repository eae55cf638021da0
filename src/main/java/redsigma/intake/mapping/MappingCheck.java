package redsigma.intake.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.schema.FieldType;
import redsigma.schema.LinkType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;

/** Holds a mapping against the schema: unknown types, fields, codes, links, roles. */
final class MappingCheck {

  private final Schema schema;
  private final Problems problems;
  private final TakeCheck takes;

  MappingCheck(Schema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
    this.takes = new TakeCheck(schema, problems);
  }

  void check(Mapping mapping) {
    mapping.nodes().forEach(this::check);
    mapping.relationships().forEach(this::check);
    var links = new HashSet<String>();
    for (var file : mapping.relationships()) {
      if (!links.add(file.layout().file() + file.link() + file.role())) {
        problems.add(
            file.linkLine(),
            "'%s' is mapped to this link twice.".formatted(file.layout().file()),
            "Take one of the two away.");
      }
    }
  }

  private void check(NodeFile file) {
    if (file.type().isEmpty()) {
      return;
    }
    var type = schema.findType(file.type()).orElse(null);
    if (type == null) {
      problems.unknown(file.typeLine(), "record type", file.type(), schema.types().keySet());
      return;
    }
    file.assignments().forEach(assignment -> check(type, assignment));
  }

  private void check(RecordType type, NodeFile.Assignment assignment) {
    var path = FieldPath.of(assignment.path());
    var field = type.field(path.field()).orElse(null);
    if (field == null) {
      problems.unknown(
          assignment.line(),
          "field in type '%s':".formatted(type.name()),
          path.field(),
          type.fields().keySet());
      return;
    }
    if (!(field.type() instanceof FieldType.Group group)) {
      if (path.inner() == null) {
        takes.check(field, assignment);
      } else {
        problems.add(
            assignment.line(),
            "Field '%s' has no rows.".formatted(path.field()),
            "Write '%s' alone.".formatted(path.field()));
      }
      return;
    }
    var inner = path.inner();
    if (inner == null) {
      problems.add(
          assignment.line(),
          "Field '%s' has rows of several fields.".formatted(path.field()),
          "Write row and field, such as '%s.0.%s'."
              .formatted(path.field(), group.fields().keySet().iterator().next()));
      return;
    }
    var innerField = group.fields().get(inner);
    if (innerField == null) {
      problems.unknown(
          assignment.line(),
          "field in the rows of '%s':".formatted(path.field()),
          inner,
          group.fields().keySet());
    } else {
      takes.check(innerField, assignment);
    }
  }

  private void check(RelationshipFile file) {
    if (file.link().isEmpty()) {
      return;
    }
    var link = schema.findLinkType(file.link()).orElse(null);
    if (link == null) {
      problems.unknown(file.linkLine(), "link type", file.link(), schema.linkTypes().keySet());
      return;
    }
    checkRole(link, file.role());
    takes.checkWords(
        file.certainty(),
        "certainty",
        Arrays.stream(Certainty.values())
            .map(certainty -> certainty.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
    List<@Nullable Take> dates = Arrays.asList(file.validFrom(), file.validUntil());
    dates.forEach(takes::checkPatterns);
  }

  private void checkRole(LinkType link, @Nullable Take role) {
    Set<String> roles = link.roles().keySet();
    takes.checkWords(role, "role of link '%s':".formatted(link.name()), roles);
  }
}
