package redsigma.search;

import java.time.Instant;
import java.util.UUID;
import redsigma.record.Record;

/** A record that came to match a search somebody watches. */
public record SearchNews(UUID search, String searchName, Record record, Instant at) {}
