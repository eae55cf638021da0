package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redsigma.record.Certainty;
import redsigma.record.LinkGroup;
import redsigma.record.LinkRevision;
import redsigma.record.LinkedRecord;
import redsigma.record.RecordId;

/** A link as one of its ends sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkJson(
    UUID id,
    String type,
    @Nullable String role,
    UUID from,
    UUID to,
    @Nullable String validFrom,
    @Nullable String validUntil,
    Certainty certainty,
    @Nullable UUID provenance,
    @Nullable String grading,
    int version,
    Instant changedAt,
    String changedBy,
    Other other) {

  /** The record at the other end, as far as one line goes. */
  record Other(UUID id, String type, String reference, String title) {}

  /** How many links of one kind there are. */
  record Group(String type, boolean reversed, String otherType, int count) {
    static Group of(LinkGroup group) {
      return new Group(group.linkType(), group.reversed(), group.otherType(), group.count());
    }
  }

  record Page(List<Group> groups, List<LinkJson> items) {}

  record Versions(List<Version> items) {
    Versions {
      items = List.copyOf(items);
    }
  }

  /** The link as it stood at one version. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Version(
      int version,
      @Nullable String role,
      @Nullable String validFrom,
      @Nullable String validUntil,
      Certainty certainty,
      @Nullable UUID provenance,
      @Nullable String grading,
      boolean ended,
      Instant changedAt,
      String changedBy) {
    static Version of(LinkRevision revision) {
      return new Version(
          revision.version(),
          revision.role(),
          revision.validFrom(),
          revision.validUntil(),
          revision.certainty(),
          value(revision.provenance()),
          revision.grading(),
          revision.ended(),
          revision.changedAt(),
          revision.changedBy());
    }
  }

  static LinkJson of(LinkedRecord linked) {
    var link = linked.link();
    var other = linked.other();
    return new LinkJson(
        link.id().value(),
        link.type(),
        link.role(),
        link.from().value(),
        link.to().value(),
        link.validFrom(),
        link.validUntil(),
        link.certainty(),
        value(link.provenance()),
        link.grading(),
        link.version(),
        link.changedAt(),
        link.changedBy(),
        new Other(other.id().value(), other.type(), other.reference(), other.title()));
  }

  private static @Nullable UUID value(@Nullable RecordId id) {
    return id == null ? null : id.value();
  }
}
