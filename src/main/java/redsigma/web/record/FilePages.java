package redsigma.web.record;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import redsigma.document.Document;
import redsigma.document.Documents;
import redsigma.record.RecordId;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.FileLine;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Needs;
import redsigma.web.frame.Times;

/** All files of a record, also those it has named before. */
@Controller
public class FilePages {

  private final Heads heads;
  private final Documents documents;
  private final Times times;

  FilePages(Heads heads, Documents documents, Times times) {
    this.heads = heads;
    this.documents = documents;
    this.times = times;
  }

  /** The files, and whether the type has a field to add any. */
  public record Files(List<Filed> files, boolean takes) {}

  /** A file, where it stands in the record, and who added it when. */
  public record Filed(FileLine line, String field, String added, boolean current) {}

  @Needs(Permission.READ)
  @GetMapping("/records/{id}/files")
  ModelAndView files(Viewer viewer, Frame frame, Model told, @PathVariable RecordId id) {
    var opened = heads.open(viewer, id, "files", told);
    var type = opened.type();
    var named = Facts.ids(type.fields(), opened.record().data()).collect(Collectors.toSet());
    var files =
        documents.of(viewer, id).stream()
            .map(document -> filed(type, document, named.contains(document.id().toString())))
            .toList();
    var page = new Files(files, type.fields().values().stream().anyMatch(FilePages::takes));
    return new ModelAndView(
        "record/files", Heads.model(opened.in(frame), opened.head(), "page", page));
  }

  private Filed filed(RecordType type, Document document, boolean current) {
    return new Filed(
        FileLine.of(document),
        type.field(document.field().replaceFirst("\\..*", "")).map(Field::label).orElse(""),
        "%s, %s".formatted(document.addedByName(), times.near(document.addedAt())),
        current);
  }

  private static boolean takes(Field field) {
    return field.type() instanceof FieldType.Group group
        ? group.fields().values().stream().anyMatch(FilePages::takes)
        : field.type() instanceof FieldType.File;
  }
}
