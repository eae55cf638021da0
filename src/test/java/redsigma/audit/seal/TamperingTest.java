package redsigma.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.audit.Seals;
import redsigma.audit.Seals.Asked;
import redsigma.audit.Verdict;
import redsigma.audit.Verdict.Broken;
import redsigma.audit.Verdict.Fault;
import redsigma.audit.Verdict.Intact;

/** Whoever owns the database may change the journal, and is found out. */
@InTheHouse
class TamperingTest {

  @Autowired Audit audit;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private JdbcClient jdbc;
  private TransactionTemplate transaction;
  private Seals seals;

  /** Another door to the same database, for its owner. */
  @Autowired
  void asOwner(Environment settings) {
    var url = settings.getRequiredProperty("spring.datasource.url");
    var password = settings.getProperty("spring.flyway.password", "");
    var owner = new DriverManagerDataSource(url, "postgres", password);
    jdbc = JdbcClient.create(owner);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
    seals = new Sealing(new SealStore(jdbc), clock);
  }

  private final UUID record = UUID.randomUUID();

  @BeforeEach
  void someEntriesAreSealed() {
    sealAll();
    for (int entry = 0; entry < 5; entry++) {
      var detail = Map.of("entry", String.valueOf(entry));
      audit.note(
          officers.hill(), new AuditEntry(AuditEntry.Kind.CONSULTATION, "open", record, detail));
    }
    sealAll();
    audit.note(
        officers.kaur(), new AuditEntry(AuditEntry.Kind.SECURITY, "sign-in", null, Map.of()));
    sealAll();
  }

  @Test
  void findsNothingWrongWithWhatNobodyTouched() {
    var verdict = transaction.execute(_ -> seals.verify(Asked.ALL, _ -> {}));

    assertThat(verdict).isInstanceOf(Intact.class);
    assertThat(((Intact) verdict).entries()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void namesAnEntryThatWasChanged() {
    var broken = after("update audit_entry set name = 'kaur' where id = :id", id(2));

    assertThat(broken.fault()).isEqualTo(Fault.CHANGED);
    assertThat(broken.entry()).isEqualTo(id(2));
  }

  @Test
  void noticesAChangeOfAnyColumn() {
    for (var change :
        new String[] {
          "at = at + interval '1 microsecond'",
          "actor = '00000000-0000-0000-0000-000000000009'",
          "kind = 'SECURITY'",
          "action = 'print'",
          "record = null",
          "origin = 'elsewhere'",
          "purpose = 'none'",
          "detail = '{}'",
          "others = array[record]"
        }) {
      var broken = after("update audit_entry set " + change + " where id = :id", id(3));

      assertThat(broken.entry()).as(change).isEqualTo(id(3));
      assertThat(broken.fault()).as(change).isEqualTo(Fault.CHANGED);
    }
  }

  @Test
  void namesAnEntryThatWasRemoved() {
    var broken = after("delete from audit_entry where id = :id", id(1));

    assertThat(broken.fault()).isEqualTo(Fault.REMOVED);
    assertThat(broken.entry()).isEqualTo(id(1));
  }

  @Test
  void namesAnEntryThatWasPutIn() {
    var broken =
        after(
            """
            insert into audit_entry (at, actor, name, kind, action, detail, tx)
            select at, actor, 'kaur', kind, action, detail, tx from audit_entry where id = :id
            """,
            id(1));

    assertThat(broken.fault()).isEqualTo(Fault.INSERTED);
    assertThat(broken.entry()).isGreaterThan(id(4));
  }

  @Test
  void namesEntriesThatChangedPlaces() {
    var broken =
        after(
            """
            update audit_entry mine
               set detail = other.detail, at = other.at
              from audit_entry other
             where mine.id in (:id, :id + 2) and other.id in (:id, :id + 2) and mine.id <> other.id
            """,
            id(1));

    assertThat(broken.fault()).isEqualTo(Fault.REORDERED);
    assertThat(broken.entry()).isEqualTo(id(1));
  }

  @Test
  void namesAnEntryThatWasMovedToAnotherTransaction() {
    var broken =
        after(
            "update audit_entry set tx = (select max(tx) from audit_entry) where id = :id", id(0));

    assertThat(broken.fault()).isEqualTo(Fault.REORDERED);
    assertThat(broken.entry()).isEqualTo(id(0));
  }

  @Test
  void noticesASealThatWasRemoved() {
    var broken = after("delete from audit_seal where number = :id", seal() - 1);

    assertThat(broken.fault()).isEqualTo(Fault.SEAL_REMOVED);
    assertThat(broken.seal()).isEqualTo(seal() - 1);
  }

  @Test
  void noticesASealThatWasRewritten() {
    var broken =
        after("update audit_seal set hash = sha256('forged') where number = :id", seal() - 1);

    assertThat(broken.fault()).isEqualTo(Fault.SEAL_CHANGED);
    assertThat(broken.seal()).isEqualTo(seal() - 1);
  }

  @Test
  void noticesByAHashKeptOutsideThatTheEndOfTheChainWasCutOff() {
    var anchor = ((Intact) seals.verify(Asked.ALL, _ -> {})).hash();
    var asked = new Asked(0, Optional.of(anchor));

    var cut =
        tampering(
            "delete from audit_seal where number >= :id",
            seal(),
            _ -> seals.verify(asked, _ -> {}));

    assertThat(seals.verify(asked, _ -> {})).isInstanceOf(Intact.class);
    assertThat(((Broken) cut).fault()).isEqualTo(Fault.ANCHOR_MISSING);
  }

  @Test
  void takesForGrantedWhatStandsBeforeASealWhenAsked() {
    var since = new Asked(seal(), Optional.empty());

    var verdict =
        tampering(
            "delete from audit_entry where id = :id", id(1), _ -> seals.verify(since, _ -> {}));

    assertThat(verdict).isInstanceOf(Intact.class);
  }

  private Broken after(String tampering, long id) {
    return (Broken) tampering(tampering, id, _ -> seals.verify(Asked.ALL, _ -> {}));
  }

  /** As the owner, who can put the triggers to sleep; and all is put back. */
  private Verdict tampering(String sql, long id, Function<Long, Verdict> look) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          jdbc.sql("set local session_replication_role = replica").update();
          assertThat(jdbc.sql(sql).param("id", id).update()).isPositive();
          return look.apply(id);
        });
  }

  private void sealAll() {
    long left = 1;
    while (left > 0) {
      transaction.executeWithoutResult(_ -> seals.seal());
      left = ((Intact) seals.verify(new Asked(seal(), Optional.empty()), _ -> {})).unsealed();
    }
  }

  private long seal() {
    return jdbc.sql("select coalesce(max(number), 0) from audit_seal").query(Long.class).single();
  }

  private long id(int entry) {
    return jdbc.sql(
            "select id from audit_entry where record = :record order by id offset :entry limit 1")
        .param("record", record)
        .param("entry", entry)
        .query(Long.class)
        .single();
  }
}
