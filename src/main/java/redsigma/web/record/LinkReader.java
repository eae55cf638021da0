package redsigma.web.record;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.record.Certainty;
import redsigma.record.LinkChange;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.schema.Schemas;
import redsigma.security.Viewer;
import redsigma.web.form.Dates;
import redsigma.web.form.Times;

/** Reads the form of a link. */
@Component
class LinkReader {

  private final Records records;
  private final Schemas schemas;
  private final Clock clock;

  LinkReader(Records records, Schemas schemas, Clock clock) {
    this.records = records;
    this.schemas = schemas;
    this.clock = clock;
  }

  /** A link as it was typed. */
  record Typed(
      String link,
      String kind,
      String other,
      String from,
      String until,
      String certainty,
      String proof,
      String grading) {

    LinkForm.Terms terms() {
      return new LinkForm.Terms(from, until, certainty, proof, grading);
    }
  }

  /** What came of reading: a link to write, or what to put right. */
  sealed interface Read {
    record Right(LinkChange.Put link) implements Read {}

    record Wrong(String message) implements Read {}
  }

  Read read(Viewer viewer, RecordId here, RecordId there, Typed typed) {
    var kind = LinkKinds.of(schemas.current(), typed.kind());
    if (kind.isEmpty()) {
      return new Read.Wrong("Choose how the two are linked.");
    }
    var from = date(typed.from());
    var until = date(typed.until());
    if (isMissing(typed.from(), from) || isMissing(typed.until(), until)) {
      return new Read.Wrong(
          "Write the dates as a day, a month or a year: 3 April 1991, April 1991, about 1991.");
    }
    var proof = records.byReference(viewer, typed.proof().strip());
    if (isMissing(typed.proof(), proof)) {
      return new Read.Wrong(
          "There is no record %s to rest the link on.".formatted(typed.proof().strip()));
    }
    var reversed = kind.get().reversed();
    return new Read.Right(
        new LinkChange.Put(
            typed.link().isBlank() ? RecordId.next(clock) : RecordId.of(typed.link()),
            kind.get().type().name(),
            kind.get().role(),
            reversed ? there : here,
            reversed ? here : there,
            from.orElse(null),
            until.orElse(null),
            certainty(typed.certainty()),
            proof.orElse(null),
            typed.grading().isBlank() ? null : typed.grading().strip()));
  }

  private Optional<String> date(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Dates.partial(text, clock.instant().atZone(Times.LONDON).toLocalDate());
  }

  private static boolean isMissing(String text, Optional<?> value) {
    return !text.isBlank() && value.isEmpty();
  }

  private static Certainty certainty(String text) {
    for (var certainty : Certainty.values()) {
      if (certainty.name().equals(text.toUpperCase(Locale.UK))) {
        return certainty;
      }
    }
    return Certainty.CONFIRMED;
  }
}
