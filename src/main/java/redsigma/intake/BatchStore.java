package redsigma.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of batches and their files. */
@Repository
class BatchStore {

  private final JdbcClient jdbc;

  BatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Batch batch) {
    jdbc.sql(
            """
            insert into batch (id, mapping, title, mapping_digest, system, folder, state,
                               started_by, started_at)
            values (:id, :mapping, :title, :digest, :system, :folder, :state, :by, :at)
            """)
        .param("id", batch.id())
        .param("mapping", batch.mapping())
        .param("title", batch.title())
        .param("digest", batch.mappingDigest())
        .param("system", batch.system())
        .param("folder", batch.folder())
        .param("state", batch.state().name())
        .param("by", batch.startedBy())
        .param("at", batch.startedAt().atOffset(ZoneOffset.UTC))
        .update();
    batch.files().forEach(file -> add(batch.id(), file));
  }

  private void add(UUID batch, BatchFile file) {
    jdbc.sql(
            """
            insert into batch_file (batch, ordinal, file, kind, becomes, digest, expected)
            values (:batch, :ordinal, :file, :kind, :becomes, :digest, :expected)
            """)
        .param("batch", batch)
        .param("ordinal", file.ordinal())
        .param("file", file.file())
        .param("kind", file.kind().name())
        .param("becomes", file.becomes())
        .param("digest", file.digest())
        .param("expected", file.expected())
        .update();
  }

  /** Counts a chunk in; throws when the file does not stand where the chunk begins. */
  void advance(UUID batch, BatchFile file, long rows, boolean last, Counts counts) {
    int moved =
        jdbc.sql(
                """
                update batch_file
                   set position = position + :rows, done = :last, loaded = loaded + :loaded,
                       unchanged = unchanged + :unchanged, updated = updated + :updated,
                       rejected = rejected + :rejected, skipped = skipped + :skipped
                 where batch = :batch and ordinal = :ordinal and position = :position
                """)
            .param("rows", rows)
            .param("last", last)
            .param("loaded", counts.loaded())
            .param("unchanged", counts.unchanged())
            .param("updated", counts.updated())
            .param("rejected", counts.rejected())
            .param("skipped", counts.skipped())
            .param("batch", batch)
            .param("ordinal", file.ordinal())
            .param("position", file.read())
            .update();
    if (moved != 1) {
      throw new IllegalStateException(
          "Batch %s does not stand at row %d of %s".formatted(batch, file.read(), file.file()));
    }
  }

  void end(UUID batch, Batch.State state, Instant at) {
    jdbc.sql("update batch set state = :state, finished_at = :at where id = :id")
        .param("state", state.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", batch)
        .update();
  }

  Optional<Batch> unfinished(String mapping, String folder) {
    return jdbc.sql(
            """
            select * from batch
             where mapping = :mapping and folder = :folder and state = 'RUNNING'
             order by started_at desc limit 1
            """)
        .param("mapping", mapping)
        .param("folder", folder)
        .query((row, number) -> batch(row))
        .optional();
  }

  Optional<Batch> find(UUID id) {
    return jdbc.sql("select * from batch where id = :id")
        .param("id", id)
        .query((row, number) -> batch(row))
        .optional();
  }

  List<Batch> latest(int limit, int offset) {
    return jdbc.sql("select * from batch order by started_at desc, id limit :limit offset :offset")
        .param("limit", limit)
        .param("offset", offset)
        .query((row, number) -> batch(row))
        .list();
  }

  private Batch batch(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Batch(
        id,
        row.getString("mapping"),
        row.getString("title"),
        row.getString("mapping_digest"),
        row.getString("system"),
        row.getString("folder"),
        Batch.State.valueOf(row.getString("state")),
        row.getString("started_by"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("finished_at", OffsetDateTime.class)),
        files(id));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private List<BatchFile> files(UUID batch) {
    return jdbc.sql("select * from batch_file where batch = :batch order by ordinal")
        .param("batch", batch)
        .query(
            (row, number) ->
                new BatchFile(
                    row.getInt("ordinal"),
                    row.getString("file"),
                    BatchFile.Kind.valueOf(row.getString("kind")),
                    row.getString("becomes"),
                    row.getString("digest"),
                    row.getLong("expected"),
                    row.getLong("position"),
                    row.getBoolean("done"),
                    new Counts(
                        row.getLong("loaded"),
                        row.getLong("unchanged"),
                        row.getLong("updated"),
                        row.getLong("rejected"),
                        row.getLong("skipped"))))
        .list();
  }
}
