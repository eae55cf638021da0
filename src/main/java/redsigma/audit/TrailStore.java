package redsigma.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import redsigma.audit.AuditEntry.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pages of the journal, by keyset: the thousandth costs what the first does. */
@Repository
class TrailStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
  private static final UUID SYSTEM = new UUID(0, 0);
  private static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant NEVER = Instant.parse("2900-01-01T00:00:00Z");

  private static final Duration RECENT = Duration.ofDays(62);

  /** The hole takes what is sought: a record's two indexes each hand over their own latest. */
  private static final String ENTRIES =
      """
      select id, at, name, kind, action, record, others, origin, purpose, detail
        from audit_entry
       where %s
         and at >= :from and at < :until and (at, id) < (:at, :id)
         and (cast(:kind as text) is null or kind = :kind)
         and (cast(:action as text) is null or action = :action)
      """;

  private static final String LATEST = " order by at desc, id desc limit :limit";

  /** By these records are shown many at a time and by the million. */
  private static final Set<String> IN_PASSING = Set.of("search", "suggest");

  private final JdbcClient jdbc;

  TrailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was shown thousands of times a month is sought among the latest months first: they fill
   * the page, and the years before need not be sorted for it.
   *
   * @param now nothing is later than about now, and the months ahead need not be looked at
   */
  List<AuditLine> find(Sought sought, Instant now, int limit) {
    jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    var place = sought.after().orElse(new Sought.Place(NEVER, Long.MAX_VALUE));
    var from = sought.from().orElse(EVER);
    var until = earlier(sought.until().orElse(now.plus(1, ChronoUnit.DAYS)), place);
    var recent = until.minus(RECENT);
    if (sought.record().isEmpty() || !from.isBefore(recent)) {
      return find(sought, from, until, place, limit);
    }
    var found = new ArrayList<>(find(sought, recent, until, place, limit));
    if (found.size() < limit) {
      found.addAll(find(sought, from, recent, place, limit - found.size()));
    }
    return found;
  }

  /**
   * Planned anew for what is sought: how often a record was shown decides which index is walked.
   */
  private List<AuditLine> find(
      Sought sought, Instant from, Instant until, Sought.Place place, int limit) {
    var actor = sought.officer().map(this::actor);
    return jdbc.sql(sql(sought, actor.filter(SYSTEM::equals).isEmpty()))
        .param("record", sought.record().orElse(null), Types.OTHER)
        .param("actor", actor.orElse(null), Types.OTHER)
        .param("officer", sought.officer().orElse(null), Types.VARCHAR)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("at", place.at().atOffset(ZoneOffset.UTC))
        .param("id", place.id())
        .param("kind", sought.kind().map(Kind::name).orElse(null), Types.VARCHAR)
        .param("action", sought.action().orElse(null), Types.VARCHAR)
        .param("limit", limit)
        .query(TrailStore::line)
        .list();
  }

  List<AuditLine> ofRestriction(int restriction, int limit) {
    return jdbc.sql(
            """
            select id, at, name, kind, action, record, others, origin, purpose, detail
              from audit_entry
             where jsonb_exists(detail, 'restriction') and detail ->> 'restriction' = :restriction
             order by at desc
             limit :limit
            """)
        .param("restriction", String.valueOf(restriction))
        .param("limit", limit)
        .query(TrailStore::line)
        .list();
  }

  /**
   * By number, which the index knows; nobody's number for a name that is no account's, and there
   * the name decides.
   */
  private UUID actor(String officer) {
    return jdbc.sql("select id from account where username = :officer")
        .param("officer", officer)
        .query((row, number) -> row.getObject("id", UUID.class))
        .optional()
        .orElse(SYSTEM);
  }

  /** So that the months after the page before are not looked at again. */
  private static Instant earlier(Instant until, Sought.Place place) {
    var next = place.at().plusNanos(1_000);
    return next.isBefore(until) ? next : until;
  }

  private static String sql(Sought sought, boolean byNumber) {
    var officer =
        (sought.officer().isEmpty()
                ? "true"
                : byNumber ? "actor = :actor" : "actor = :actor and name = :officer")
            + sought.only().map(TrailStore::only).orElse("");
    if (sought.record().isEmpty()) {
      return ENTRIES.formatted(officer) + LATEST;
    }
    var others = ENTRIES.formatted("others @> array[cast(:record as uuid)] and " + officer);
    return "select * from (("
        + ENTRIES.formatted("record = :record and " + officer)
        + LATEST
        + ") union all ("
        + (mayBeInPassing(sought) ? others : "select * from (" + others + " offset 0) apart")
        + LATEST
        + ")) either"
        + LATEST;
  }

  /**
   * What was shown often in passing is soon found by time. Nothing else is: PostgreSQL would expect
   * as many among, say, the openings of records, and look through whole months for what is not
   * there. {@code offset 0} keeps it from walking by time.
   */
  private static boolean mayBeInPassing(Sought sought) {
    return sought.kind().filter(kind -> kind != Kind.CONSULTATION).isEmpty()
        && sought.action().filter(action -> !IN_PASSING.contains(action)).isEmpty();
  }

  /** The first condition is the index's own. */
  private static String only(Sought.Only only) {
    return " and jsonb_exists_any(detail, array['about', 'due'])"
        + switch (only) {
          case KIN -> " and jsonb_exists(detail, 'about')";
          case UNREASONED -> " and purpose is null";
        };
  }

  private static AuditLine line(ResultSet row, int number) throws SQLException {
    return new AuditLine(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("name"),
        row.getString("origin"),
        row.getString("purpose"),
        new AuditEntry(
            Kind.valueOf(row.getString("kind")),
            row.getString("action"),
            row.getObject("record", UUID.class),
            others(row.getArray("others")),
            JSON.readValue(row.getString("detail"), WORDS)));
  }

  private static List<UUID> others(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((UUID[]) array.getArray());
  }
}
