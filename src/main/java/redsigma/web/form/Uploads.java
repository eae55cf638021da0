package redsigma.web.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import redsigma.document.Documents;
import redsigma.document.Documents.Added;
import redsigma.record.RecordId;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schema;
import redsigma.security.Viewer;

/**
 * Takes the files that come with a form: each is kept at once and stands in the form by its id from
 * then on, so that drafts and second tries need not send it again.
 */
@Component
class Uploads {

  /** Before the name of the input whose file it is; forms and drafts keep nothing under it. */
  static final String CHOOSER = "u.";

  private static final String ATTACH = "attach:";

  private final Documents documents;

  Uploads(Documents documents) {
    this.documents = documents;
  }

  /** A form with its new files in it, and what was refused, each with the reason. */
  record Taken(Sheet sheet, List<FormView.Mistake> mistakes) {
    Taken {
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * @param press the button that sent the form
   * @param part whether only a part of the page is waiting: then other fields' files follow by
   *     themselves
   */
  Taken take(
      Viewer viewer,
      Schema schema,
      Sheet sheet,
      MultiValueMap<String, MultipartFile> sent,
      String press,
      boolean part) {
    var mistakes = new ArrayList<FormView.Mistake>();
    var entries = sheet.entries();
    for (var input : sent.keySet()) {
      var field = input.startsWith(CHOOSER) ? input.substring(CHOOSER.length()) : "";
      var type = fileField(schema, sheet, field);
      if (type.isPresent() && !(part && !press.equals(ATTACH + field))) {
        for (var file : sent.getOrDefault(input, List.of())) {
          entries = take(viewer, entries, field, type.get(), file, mistakes);
        }
      }
    }
    return new Taken(sheet.with(entries), mistakes);
  }

  private Entries take(
      Viewer viewer,
      Entries entries,
      String input,
      Field field,
      MultipartFile file,
      List<FormView.Mistake> mistakes) {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (name.isEmpty() || !(field.type() instanceof FieldType.File type)) {
      return entries;
    }
    try (var bytes = file.getInputStream()) {
      var path = path(input);
      return switch (documents.add(viewer, new Documents.Upload(path, type, name, bytes))) {
        case Added.Kept kept -> with(entries, input, type, kept.document().id().toString());
        case Added.Refused refused -> {
          mistakes.add(new FormView.Mistake(input, refused.message()));
          yield entries;
        }
      };
    } catch (IOException broken) {
      throw new UncheckedIOException("An upload broke off", broken);
    }
  }

  private static Entries with(Entries entries, String input, FieldType.File type, String id) {
    var ids = new ArrayList<String>();
    if (type.many()) {
      entries.all(input).stream().filter(RecordId::isId).forEach(ids::add);
    }
    ids.add(id);
    return entries.with(input, ids);
  }

  /**
   * The file field of an input such as {@code f.photos.0.photo}, also of a record made in place.
   */
  private static Optional<Field> fileField(Schema schema, Sheet sheet, String input) {
    int made = input.lastIndexOf(".new.f.");
    var owner =
        made < 0 ? sheet.type() : sheet.entries().first(input.substring(0, made) + ".new.type");
    return schema
        .findType(owner)
        .flatMap(type -> type.at(path(input)))
        .filter(field -> field.type() instanceof FieldType.File);
  }

  private static String path(String input) {
    return input.replaceFirst("^(.*\\.new\\.)?f\\.", "").replaceFirst("\\.\\d{1,4}\\.", ".");
  }
}
