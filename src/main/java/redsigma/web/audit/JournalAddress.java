package redsigma.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import redsigma.audit.AuditEntry.Kind;
import redsigma.audit.Sought;
import redsigma.audit.Sought.Only;

/** What is sought in the journal, as its form and its URL say it; what cannot be read is left. */
public record JournalAddress(
    String record,
    String officer,
    String from,
    String until,
    String kind,
    String action,
    String only,
    String after) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  Sought sought(Optional<UUID> id) {
    return new Sought(
        id,
        said(officer).map(name -> name.toLowerCase(Locale.ROOT)),
        said(from).flatMap(day -> midnight(day, 0)),
        said(until).flatMap(day -> midnight(day, 1)),
        Arrays.stream(Kind.values()).filter(one -> one.name().equals(kind)).findFirst(),
        said(action),
        Arrays.stream(Only.values()).filter(one -> one.name().equals(only)).findFirst(),
        said(after).flatMap(JournalAddress::place));
  }

  private static Optional<String> said(String text) {
    return Optional.of(text.strip()).filter(word -> !word.isEmpty());
  }

  private static Optional<Instant> midnight(String day, int later) {
    try {
      return Optional.of(LocalDate.parse(day).plusDays(later).atStartOfDay(LONDON).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<Sought.Place> place(String text) {
    var parts = text.split("_", 2);
    try {
      return Optional.of(new Sought.Place(Instant.parse(parts[0]), Long.parseLong(parts[1])));
    } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  String href(String path, Sought.@Nullable Place place) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("record", "{record}")
        .queryParam("officer", "{officer}")
        .queryParam("from", "{from}")
        .queryParam("until", "{until}")
        .queryParam("kind", "{kind}")
        .queryParam("action", "{action}")
        .queryParam("only", "{only}")
        .queryParam("after", "{after}")
        .encode()
        .buildAndExpand(
            record,
            officer,
            from,
            until,
            kind,
            action,
            only,
            place == null ? "" : place.at() + "_" + place.id())
        .toUriString();
  }
}
