package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.InTheHouse;
import redsigma.record.Record;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.security.World.Thing;

/** No door lets out a byte of a record, or of a protected field, that its viewer may not see. */
@InTheHouse
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

  private static final int TARGETS = 2;
  private static final List<RequestMethod> CHANGING =
      List.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);
  private static final List<String> SOURCE_READERS = List.of("intelligence-unit");

  @Autowired Records records;
  @Autowired Access access;
  @Autowired Restrictions restrictions;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired MockMvc browser;
  @Autowired Clock clock;

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private final Map<String, String> secrets = new HashMap<>();
  private World world;
  private Doors doors;

  @BeforeAll
  void makeAWorld() {
    world = new World(7, clock).withAccounts(accounts).fill(records, restrictions, units, 50);
    doors = new Doors(requestMappingHandlerMapping, browser, this::token);
  }

  private String token(Viewer viewer) {
    return secrets.computeIfAbsent(
        viewer.username(),
        name -> {
          var until = clock.instant().plus(Duration.ofDays(1));
          var scopes = EnumSet.allOf(Permission.class);
          return tokens.issue(viewer, "doors", scopes, until).secret();
        });
  }

  /** A test that asks doors which all stay shut would find no leak either. */
  @Test
  void comesInByTheDoorsOfMachines() throws Exception {
    var viewer = writers().getFirst();
    var seen = world.things().stream().filter(thing -> world.sees(viewer, thing)).findFirst();

    assertThat(doors.ask(RequestMethod.GET, viewer, wanted(seen.orElseThrow())))
        .filteredOn(answer -> answer.door().startsWith("GET /api/v1/records/"))
        .anyMatch(answer -> answer.text().contains(seen.orElseThrow().secret()));
  }

  @Test
  void letsNothingOutOfAnyPage() throws Exception {
    var leaks = new ArrayList<String>();
    for (var viewer : world.viewers()) {
      for (var thing : Stream.concat(hidden(viewer).limit(TARGETS), partlySeen(viewer)).toList()) {
        for (var answer : doors.ask(RequestMethod.GET, viewer, wanted(thing))) {
          leaks.addAll(leaks(viewer, answer));
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  /** What is sent about a record that is not seen is refused, and changes nothing. */
  @Test
  void letsNobodyChangeWhatTheyDoNotSee() throws Exception {
    var leaks = new ArrayList<String>();
    for (var viewer : writers()) {
      for (var thing : hidden(viewer).limit(TARGETS).toList()) {
        var before = whole(thing);
        for (var method : CHANGING) {
          for (var answer : doors.ask(method, viewer, wanted(thing))) {
            leaks.addAll(leaks(viewer, answer));
          }
        }
        assertThat(whole(thing)).as("after %s posted", viewer).isEqualTo(before);
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void answersTheSameForAClosedRecordAndAnAbsentOne() throws Exception {
    for (var viewer : world.viewers()) {
      var closed = hidden(viewer).filter(thing -> isNothing(viewer, thing)).findFirst();
      if (closed.isPresent()) {
        var absent = new UUID(1, viewer.username().hashCode());
        assertThat(page(viewer, closed.get().id().value())).isEqualTo(page(viewer, absent));
      }
    }
  }

  /** The test itself can fail: one door that says too much is named. */
  @Test
  void findsAPlantedLeak() {
    var viewer = writers().getFirst();
    var thing = hidden(viewer).findFirst().orElseThrow();
    var planted = new Doors.Answer("GET /planted", 200, "Looking for " + thing.secret() + "?");

    assertThat(leaks(viewer, planted)).hasSize(1);
  }

  private boolean isNothing(Viewer viewer, Thing thing) {
    return records.stub(viewer, thing.id()).isEmpty();
  }

  private String page(Viewer viewer, UUID id) throws Exception {
    return doors.page(viewer, "/records/" + id).replaceAll("value=\"[^\"]{20,}\"|X-CSRF[^}]+", "");
  }

  private List<String> leaks(Viewer viewer, Doors.Answer answer) {
    var leaks = new ArrayList<String>();
    for (var thing : world.things()) {
      if (answer.text().contains(thing.secret())
          && !world.sees(viewer, thing)
          && !hasOpened(viewer, thing)) {
        leaks.add("%s told %s of %s".formatted(answer.door(), viewer.username(), thing.secret()));
      }
      if (answer.text().contains("protected" + thing.secret())
          && viewer.roles().stream().noneMatch(SOURCE_READERS::contains)) {
        leaks.add("%s told %s a protected value".formatted(answer.door(), viewer.username()));
      }
    }
    return leaks;
  }

  /** One of the doors is that of emergencies: whoever went through it sees the record. */
  private boolean hasOpened(Viewer viewer, Thing thing) {
    return access.sight(viewer).opened().contains(thing.id().value());
  }

  private Stream<Thing> hidden(Viewer viewer) {
    return world.things().stream().filter(thing -> !world.sees(viewer, thing));
  }

  /** A record that is seen but for its protected fields. */
  private Stream<Thing> partlySeen(Viewer viewer) {
    return world.things().stream()
        .filter(thing -> thing.type().equals("intelligence-report") && world.sees(viewer, thing))
        .limit(1);
  }

  private List<Viewer> writers() {
    return world.viewers().stream()
        .filter(viewer -> viewer.roles().stream().noneMatch(List.of("administrator")::contains))
        .limit(4)
        .toList();
  }

  private Doors.Wanted wanted(Thing thing) {
    var link =
        world.ties().stream()
            .filter(tie -> tie.from().equals(thing) || tie.to().equals(thing))
            .map(tie -> tie.id())
            .findFirst()
            .orElse(thing.id());
    return new Doors.Wanted(
        thing.id().value(), whole(thing).reference(), link.value(), thing.type(), world.token());
  }

  private Record whole(Thing thing) {
    return records
        .find(Viewer.system("77", "checking"), new RecordId(thing.id().value()))
        .orElseThrow();
  }
}
