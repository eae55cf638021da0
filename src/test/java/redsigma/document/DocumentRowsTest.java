package redsigma.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.document.Documents.Added;
import redsigma.document.Documents.Upload;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;
import redsigma.schema.FieldType;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** The database itself shows a file to those alone who see its record, or who brought it. */
@InTheHouse
class DocumentRowsTest {

  private static final FieldType.File IMAGES =
      new FieldType.File(Set.of(FieldType.File.Content.IMAGES), false);

  @Autowired Documents documents;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void showsNoOthersFilesToAStatementWithoutAnyFilter() {
    var loose = add();
    var attached = add();
    var rows = List.of(Map.of("photograph", attached.toString()));
    var data = Values.of(Map.of("photographs", rows));
    records.save(officers.hill(), Change.create(RecordId.next(clock), "person", data));

    assertThat(inSql(officers.hill())).contains(loose, attached);
    assertThat(inSql(officers.kaur())).contains(attached).doesNotContain(loose);
    assertThat(inSql(officers.stranger())).doesNotContain(loose, attached);
    assertThat(jdbc.sql("select id from document").query(UUID.class).list()).isEmpty();
  }

  private UUID add() {
    var bytes = new ByteArrayInputStream(Pictures.image("png", 15, 9));
    var upload = new Upload("photographs.photograph", IMAGES, "face.png", bytes);
    return ((Added.Kept) documents.add(officers.hill(), upload)).document().id();
  }

  private List<UUID> inSql(Viewer viewer) {
    return transaction.execute(
        begun -> {
          access.enter(viewer);
          return jdbc.sql("select id from document").query(UUID.class).list();
        });
  }
}
