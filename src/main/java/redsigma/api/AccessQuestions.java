package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Stub;
import redsigma.schema.Field;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** What the asker may do with a record, and why they see it. */
@RestController
class AccessQuestions {

  private final Records records;
  private final Restrictions restrictions;
  private final Access access;
  private final Schemas schemas;

  AccessQuestions(Records records, Restrictions restrictions, Access access, Schemas schemas) {
    this.records = records;
    this.restrictions = restrictions;
    this.access = access;
    this.schemas = schemas;
  }

  /**
   * The answer.
   *
   * @param seen false when only its existence is told; then there is a {@code contact}
   * @param because why it is seen
   * @param may deeds that the asker's roles and this token's scopes allow
   * @param withheld top fields whose values are kept from the asker
   * @param restriction the list it stands under, if the asker may know
   * @param opens whether the asker may open it in an emergency
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      UUID id,
      String reference,
      boolean seen,
      @Nullable String because,
      @Nullable String contact,
      List<String> may,
      List<String> withheld,
      @Nullable Listed restriction,
      boolean opens) {
    Answer {
      may = List.copyOf(may);
      withheld = List.copyOf(withheld);
    }
  }

  /** A restriction list that a record stands under, or can be put under by its {@code id}. */
  record Listed(int id, String title, Restriction.Kind kind) {
    static Listed of(Restriction list) {
      return new Listed(list.id(), list.title(), list.kind());
    }
  }

  record Lists(List<Listed> items) {
    Lists {
      items = List.copyOf(items);
    }
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/records/{id:" + Ids.PATTERN + "}/access")
  Answer of(Viewer viewer, @PathVariable String id) {
    return records
        .open(viewer, RecordId.of(id))
        .map(record -> seen(viewer, record))
        .or(() -> records.stub(viewer, RecordId.of(id)).map(stub -> unseen(viewer, stub)))
        .orElseThrow(Problem::absent);
  }

  /** The restriction lists that the asker may put records under. */
  @Needs(Permission.ASSIGN)
  @GetMapping("/api/v1/restrictions")
  Lists lists(Viewer viewer) {
    return new Lists(restrictions.offered(viewer).stream().map(Listed::of).toList());
  }

  private Answer seen(Viewer viewer, Record record) {
    var accessClass = access.classOf(record.accessClass());
    var may =
        Stream.of(Deed.values())
            .filter(deed -> deed != Deed.CREATE)
            .filter(deed -> access.may(viewer, deed, accessClass, record.owner()))
            .map(Deed::word)
            .toList();
    var withheld =
        schemas.current().type(record.type()).fields().values().stream()
            .filter(field -> !access.sees(viewer, field))
            .map(Field::name)
            .toList();
    var list = restrictions.find(viewer, accessClass.restriction()).map(Listed::of).orElse(null);
    return new Answer(
        record.id().value(),
        record.reference(),
        true,
        because(viewer, record),
        null,
        may,
        withheld,
        list,
        false);
  }

  private String because(Viewer viewer, Record record) {
    if (viewer.id().equals(record.owner())) {
      return "You own it.";
    }
    return access.sight(viewer).opened().contains(record.id().value())
        ? "You opened it in an emergency."
        : access.ruling(viewer, access.classOf(record.accessClass())).because();
  }

  private Answer unseen(Viewer viewer, Stub stub) {
    return new Answer(
        stub.id().value(),
        stub.reference(),
        false,
        null,
        stub.contact(),
        List.of(),
        List.of(),
        null,
        access.may(viewer, Permission.BREAK_GLASS));
  }
}
