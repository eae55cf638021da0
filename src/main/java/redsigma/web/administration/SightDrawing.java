package redsigma.web.administration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.record.Record;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.AccessClass;
import redsigma.security.Accounts;
import redsigma.security.Deed;
import redsigma.security.Person;
import redsigma.security.Ruling;
import redsigma.security.Viewer;

/** Says in words what one person gets of one record. */
@Component
class SightDrawing {

  private final Access access;
  private final Accounts accounts;
  private final Schemas schemas;

  SightDrawing(Access access, Accounts accounts, Schemas schemas) {
    this.access = access;
    this.accounts = accounts;
    this.schemas = schemas;
  }

  List<Part> answer(Person person, Record record) {
    var whose = accounts.byUsername(person.username()).orElseThrow().viewer();
    var accessClass = access.classOf(record.accessClass());
    var parts = new ArrayList<Part>();
    if (!person.active()) {
      parts.add(
          new Part.Told("caution", "The account is closed: nobody can sign in with it at all."));
    }
    parts.add(ruling(whose, record, accessClass));
    parts.add(facts(record));
    if (access.sight(whose).sees(record.accessClass(), record.owner(), record.id().value())) {
      parts.add(deeds(whose, record, accessClass));
      parts.add(fields(whose, record));
    }
    return parts;
  }

  private Part ruling(Viewer whose, Record record, AccessClass accessClass) {
    if (whose.id().equals(record.owner())) {
      return new Part.Told("good", whose.name() + " sees it: they own it.");
    }
    var name = whose.name();
    if (access.sight(whose).opened().contains(record.id().value())) {
      return new Part.Told("caution", name + " sees it: they opened it in an emergency.");
    }
    return switch (access.ruling(whose, accessClass)) {
      case Ruling.Seen seen -> new Part.Told("good", name + " sees it. " + seen.because());
      case Ruling.Stub stub ->
          new Part.Told(
              "caution",
              "%s is told that it exists and to ask %s. %s"
                  .formatted(name, stub.contact(), stub.because()));
      case Ruling.Unseen unseen ->
          new Part.Told("danger", name + " gets nothing of it. " + unseen.because());
    };
  }

  private Part facts(Record record) {
    return new Part.Facts(
        "By what the record is judged",
        List.of(
            new Fact("Reference", record.reference()),
            new Fact("Type", schemas.current().type(record.type()).title()),
            new Fact("Unit", record.unit()),
            new Fact("State", record.state()),
            new Fact("Marking", record.marking().shown())));
  }

  private Part deeds(Viewer whose, Record record, AccessClass accessClass) {
    var lines =
        Stream.of(Deed.values())
            .filter(deed -> deed != Deed.CREATE)
            .map(
                deed ->
                    "%s: %s"
                        .formatted(
                            deed.word(),
                            access.may(whose, deed, accessClass, record.owner()) ? "yes" : "no"))
            .toList();
    return new Part.Words("What they may do with it", lines);
  }

  private Part fields(Viewer whose, Record record) {
    var kept =
        flat(schemas.current().type(record.type()).fields().values())
            .filter(field -> field.protectedBy() != null)
            .map(
                field ->
                    "%s: %s"
                        .formatted(
                            field.label(), access.sees(whose, field) ? "seen" : "kept from them"))
            .toList();
    return new Part.Words(
        "Protected fields of this type", kept.isEmpty() ? List.of("This type has none.") : kept);
  }

  private static Stream<Field> flat(Collection<Field> fields) {
    return fields.stream()
        .flatMap(
            field ->
                field.type() instanceof FieldType.Group group
                    ? Stream.concat(Stream.of(field), flat(group.fields().values()))
                    : Stream.of(field));
  }
}
