package redsigma.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import redsigma.Officers;
import redsigma.TestClock;
import redsigma.record.Change;
import redsigma.record.Custody;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.Values;
import redsigma.security.Programs;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;
import redsigma.security.Viewer;

/** A program with an account of its own, whose receiver is told of what officers do. */
final class Program implements AutoCloseable {

  private static final int MOST_TRIES = 200;

  private final Webhooks webhooks;
  private final Deliveries deliveries;
  private final Rounds rounds;
  private final Records records;
  private final Restrictions restrictions;
  private final TestClock clock;
  private final Officers officers;
  private final Receiver receiver = new Receiver();
  private final String account = "feed-" + UUID.randomUUID().toString().substring(0, 8);

  Program(ApplicationContext house) {
    webhooks = house.getBean(Webhooks.class);
    deliveries = house.getBean(Deliveries.class);
    rounds = house.getBean(Rounds.class);
    records = house.getBean(Records.class);
    restrictions = house.getBean(Restrictions.class);
    clock = house.getBean(TestClock.class);
    officers = house.getBean(Officers.class);
    house
        .getBean(Programs.class)
        .add(officers.administrator(), account, "Ferry NPT", Set.of("officer"), "hill");
  }

  Receiver receiver() {
    return receiver;
  }

  String account() {
    return account;
  }

  List<Receiver.Got> got() {
    return receiver.got();
  }

  UUID subscribed(String... types) {
    var asked = new Webhooks.Asked(account, "Test", receiver.url(), Set.of(types));
    var made = (Webhooks.Outcome.Made) webhooks.make(officers.administrator(), asked);
    return made.webhook().id();
  }

  int failures(UUID webhook) {
    return found(webhook).failures();
  }

  Webhook.State state(UUID webhook) {
    return found(webhook).state();
  }

  Webhook found(UUID webhook) {
    return webhooks.find(officers.administrator(), webhook).orElseThrow();
  }

  Delivery latest(UUID webhook) {
    return deliveries.of(officers.administrator(), webhook, 1).getFirst();
  }

  RecordId person(String surname) {
    return make(officers.hill(), surname);
  }

  RecordId make(Viewer viewer, String surname) {
    return make(viewer, "person", Map.of("names", List.of(Map.of("surname", surname))));
  }

  RecordId make(Viewer viewer, String type, Map<String, ?> data) {
    var id = RecordId.next(clock);
    records.save(viewer, Change.create(id, type, Values.of(Map.copyOf(data))));
    return id;
  }

  void hide(RecordId id) {
    var hill = officers.hill();
    int list =
        restrictions.make(
            hill,
            new Restriction(
                0,
                "77",
                Restriction.Kind.CLOSED,
                "Closed",
                "Why",
                "Whom",
                hill.id(),
                Set.of(),
                null,
                null));
    var record = records.find(hill, id).orElseThrow();
    records.save(
        hill, Change.of(record, record.data()).withCustody(Custody.SAME.withRestriction(list)));
  }

  void looks(int times) {
    for (int i = 0; i < times; i++) {
      rounds.look();
      pause();
    }
  }

  /** Looks until something holds; fails when that takes too long. */
  void await(BooleanSupplier holds) {
    var left = new AtomicInteger(MOST_TRIES);
    while (!holds.getAsBoolean()) {
      assertThat(left.decrementAndGet()).as("tries left").isPositive();
      rounds.look();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    webhooks.all(officers.administrator()).stream()
        .filter(each -> each.account().equals(account))
        .forEach(each -> webhooks.remove(officers.administrator(), each.id()));
    receiver.close();
  }
}
