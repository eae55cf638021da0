package redsigma.command.bench;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import redsigma.audit.AuditEntry.Kind;
import redsigma.audit.AuditTrail;
import redsigma.audit.Sought;
import redsigma.command.Terminal;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Viewer;

/** What a professional standards department asks of the journal, and how long the answer takes. */
@Component
class JournalQuestions {

  private static final Viewer BENCH = Viewer.system("77", "bench audit");
  private static final int PAGE = 50;
  private static final int ASKED = 200;
  private static final int LATER = 20;
  private static final int EXPORTED = 1_000;

  private final AuditTrail trail;
  private final Accounts accounts;
  private final Clock clock;

  JournalQuestions(AuditTrail trail, Accounts accounts, Clock clock) {
    this.trail = trail;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Each question two hundred times; no two askings of a cold one are for the same. */
  Map<String, Timings.Summary> ask(Terminal terminal) {
    for (int officer = 0; officer < ASKED; officer++) {
      enlist(EntryStore.officer(officer));
      enlist(EntryStore.officer(4_899 - officer));
    }
    var asked = new LinkedHashMap<String, Timings.Summary>();
    IntFunction<Sought> hotRecord = n -> Sought.ALL.of(EntryStore.record(n % 20));
    IntFunction<Sought> hotOfficer = n -> Sought.ALL.by(EntryStore.officer(n % 5));
    IntFunction<Sought> coldRecord = n -> Sought.ALL.of(EntryStore.record(500_000 + n * 997));
    IntFunction<Sought> coldOfficer = n -> Sought.ALL.by(EntryStore.officer(4_899 - n));
    time(terminal, asked, "record, cold", pages(coldRecord));
    time(terminal, asked, "record, hot", pages(hotRecord));
    time(terminal, asked, "record, hot, page 21", later(hotRecord));
    time(terminal, asked, "record, hot, by one officer", pages(JournalQuestions::byOne));
    time(terminal, asked, "record, hot, changes only", pages(n -> only(hotRecord.apply(n))));
    time(
        terminal,
        asked,
        "record, hot, who opened it",
        pages(n -> doing(hotRecord.apply(n), "open")));
    time(
        terminal,
        asked,
        "record, hot, none such",
        pages(n -> doing(hotRecord.apply(n), "sign-in")));
    time(terminal, asked, "record, hot, one old month", pages(n -> month(hotRecord.apply(n), n)));
    time(terminal, asked, "officer, cold", pages(coldOfficer));
    time(terminal, asked, "officer, hot", pages(hotOfficer));
    time(terminal, asked, "officer, hot, page 21", later(hotOfficer));
    time(terminal, asked, "officer, hot, changes only", pages(n -> only(hotOfficer.apply(n))));
    time(terminal, asked, "officer, hot, one old month", pages(n -> month(hotOfficer.apply(n), n)));
    time(terminal, asked, "officer, hot, none such", pages(n -> none(hotOfficer.apply(n))));
    time(terminal, asked, "officer, hot, never did", pages(n -> amiss(hotOfficer.apply(n))));
    time(terminal, asked, "anybody, none such kind", pages(n -> none(Sought.ALL)));
    time(terminal, asked, "anybody, none such deed", pages(n -> doing(Sought.ALL, "never" + n)));
    time(terminal, asked, "record, hot, first 1000 out", exports(hotRecord));
    time(terminal, asked, "officer, hot, first 1000 out", exports(hotOfficer));
    return asked;
  }

  private static Sought byOne(int n) {
    return Sought.ALL.of(EntryStore.record(n % 20)).by(EntryStore.officer(n % 5));
  }

  private static Sought only(Sought sought) {
    return of(sought, Kind.ALTERATION);
  }

  /** A kind of which there is no entry. */
  private static Sought none(Sought sought) {
    return of(sought, Kind.DISCLOSURE);
  }

  /** The worst there is: entries of the kind and of the deed are many, and none is both. */
  private static Sought amiss(Sought sought) {
    return doing(only(sought), "sign-in");
  }

  private static Sought of(Sought sought, Kind kind) {
    return of(sought, Optional.of(kind), sought.action());
  }

  private static Sought doing(Sought sought, String action) {
    return of(sought, sought.kind(), Optional.of(action));
  }

  private static Sought of(Sought sought, Optional<Kind> kind, Optional<String> action) {
    return new Sought(
        sought.record(),
        sought.officer(),
        sought.from(),
        sought.until(),
        kind,
        action,
        sought.only(),
        sought.after());
  }

  private Sought month(Sought sought, int n) {
    var until = clock.instant().minus(60 + 30L * (n % 30), ChronoUnit.DAYS);
    return new Sought(
        sought.record(),
        sought.officer(),
        Optional.of(until.minus(30, ChronoUnit.DAYS)),
        Optional.of(until),
        sought.kind(),
        sought.action(),
        sought.only(),
        sought.after());
  }

  private IntConsumer pages(IntFunction<Sought> question) {
    return n -> trail.read(BENCH, question.apply(n), PAGE);
  }

  /** The twenty-first page; the way to it is walked beforehand, once for each that is asked of. */
  private IntConsumer later(IntFunction<Sought> question) {
    var places = new ArrayList<Sought>();
    for (int n = 0; n < 20; n++) {
      places.add(walked(question.apply(n)));
    }
    return n -> trail.read(BENCH, places.get(n % places.size()), PAGE);
  }

  private Sought walked(Sought sought) {
    var at = sought;
    for (int page = 0; page < LATER; page++) {
      var lines = trail.read(BENCH, at, PAGE);
      at = lines.isEmpty() ? at : at.after(lines.getLast().place());
    }
    return at;
  }

  private IntConsumer exports(IntFunction<Sought> question) {
    return n -> trail.export(BENCH, question.apply(n), EXPORTED, _ -> {});
  }

  private static void time(
      Terminal terminal, Map<String, Timings.Summary> asked, String name, IntConsumer work) {
    var timed = Writers.time(1, ASKED, work);
    terminal.say(
        "%-28s %s   longest %8.2f ms".formatted(name, timed.summary(), timed.percentile(1)));
    asked.put(name, timed.summary());
  }

  private void enlist(String username) {
    accounts.add(new NewAccount(username, username, "77", "Bench", Set.of(), "not for signing in"));
  }
}
