package redsigma.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import redsigma.document.Documents;
import redsigma.record.Deletions;
import redsigma.record.LinkGroup;
import redsigma.record.Portrait;
import redsigma.record.Portraits;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Deed;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Gone;
import redsigma.web.frame.Tab;
import redsigma.web.frame.Withheld;

/** Opens a record for one of its pages, and draws what stays in sight on all of them. */
@Component
public class Heads {

  private final Records records;
  private final Portraits portraits;
  private final Schemas schemas;
  private final Access access;
  private final Documents documents;
  private final Deletions deletions;

  Heads(
      Records records,
      Portraits portraits,
      Schemas schemas,
      Access access,
      Documents documents,
      Deletions deletions) {
    this.records = records;
    this.portraits = portraits;
    this.schemas = schemas;
    this.access = access;
    this.documents = documents;
    this.deletions = deletions;
  }

  /** A record opened by its viewer, noted in the journal. */
  public record Opened(
      Record record, RecordType type, Schema schema, List<LinkGroup> groups, HeadView head) {
    /** The frame of any page of the record. */
    public Frame in(Frame frame) {
      return frame.titled(record.title()).marked(record.marking()).in(type.app());
    }
  }

  /** Opens a record, or throws {@link Absent}. {@code tab} is the part of it that is shown. */
  public Opened open(Viewer viewer, RecordId id, String tab, Model told) {
    var record = records.open(viewer, id).orElseThrow(() -> missing(viewer, id));
    var schema = schemas.current();
    var type = schema.type(record.type());
    var groups = records.linkGroups(viewer, id);
    var writes = access.may(viewer, Permission.WRITE);
    var portrait = portraits.of(viewer, record);
    var head =
        new HeadView(
            portrait,
            "/records/" + id,
            writes,
            access.may(viewer, Deed.UPDATE, access.classOf(record.accessClass()), record.owner()),
            writes ? reports(schema, type, id) : List.of(),
            tabs(
                id,
                tab,
                groups,
                portrait,
                documents.of(viewer, id).size(),
                access.may(viewer, Permission.AUDIT)),
            told.getAttribute("told") instanceof String text ? text : null,
            told.getAttribute("warnings") instanceof List<?> warnings
                ? warnings.stream().map(String::valueOf).toList()
                : List.of(),
            told.getAttribute("undo") instanceof Undo undo ? undo : null);
    return new Opened(record, type, schema, groups, head);
  }

  /** Absent, or for those who may know of it a stub. */
  private RuntimeException missing(Viewer viewer, RecordId id) {
    return records
        .stub(viewer, id)
        .<RuntimeException>map(
            stub -> new Withheld(stub, access.may(viewer, Permission.BREAK_GLASS)))
        .or(() -> deletions.find(viewer, id).map(Gone::new))
        .orElseGet(Absent::new);
  }

  private static List<Tab> tabs(
      RecordId id,
      String tab,
      List<LinkGroup> groups,
      Portrait portrait,
      long files,
      boolean audits) {
    var links = groups.stream().mapToLong(LinkGroup::count).sum();
    var href = "/records/" + id;
    var tabs = new ArrayList<Tab>();
    tabs.add(new Tab("Overview", href, tab.isEmpty(), null));
    tabs.add(new Tab("Links", href + "/links", tab.equals("links"), links));
    tabs.add(new Tab("Timeline", href + "/timeline", tab.equals("timeline"), null));
    tabs.add(new Tab("Files", href + "/files", tab.equals("files"), files));
    long versions = portrait.record().version();
    tabs.add(new Tab("History", href + "/history", tab.equals("history"), versions));
    if (audits) {
      tabs.add(new Tab("Journal", "/journal?record=" + portrait.record().reference(), false, null));
    }
    return tabs;
  }

  /** Every kind of event whose form has a field for this kind of record. */
  private static List<HeadView.NewReport> reports(Schema schema, RecordType about, RecordId id) {
    return schema.types().values().stream()
        .filter(type -> type.kind() == RecordType.Kind.EVENT)
        .filter(
            type ->
                type.fields().values().stream()
                    .anyMatch(
                        field ->
                            field.type() instanceof FieldType.Link link
                                && link.to().contains(about.name())))
        .map(
            type ->
                new HeadView.NewReport(
                    "/records/new?type=%s&linkTo=%s".formatted(type.name(), id),
                    type.title(),
                    type.icon(),
                    type.colour()))
        .toList();
  }

  public static Map<String, Object> model(Frame frame, HeadView head, String name, Object page) {
    return Map.of("frame", frame, "head", head, name, page);
  }
}
