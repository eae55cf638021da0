package redsigma.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.security.Permission;
import redsigma.security.Tokens;

/** A link is altered and withdrawn by who has read it as it stands, and no change is lost. */
@InTheHouse
class LinkVersionsTest {

  private static final String PERSON = "{\"data\":{\"names\":[{\"surname\":\"Linked\"}]}}";
  private static final String PROBLEM = "application/problem+json";

  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private Machine machine;
  private String one;
  private String link;

  @BeforeEach
  void twoPersonsAreLinked() {
    var until = clock.instant().plus(Duration.ofDays(9));
    var scopes = EnumSet.allOf(Permission.class);
    machine = new Machine(port, tokens.issue(officers.hill(), "m", scopes, until).secret());
    one = person();
    link = "/records/" + one + "/links/" + UUID.randomUUID();
    machine.send("PUT", link, since("2020"));
  }

  @Test
  void tellsItsVersionByEveryDoorThatShowsIt() {
    var made = machine.send("POST", "/records/" + one + "/links", since("2019"));

    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(machine.get(link).header("ETag")).isEqualTo("\"1\"");
    var put = machine.send("PUT", link, same("2021"), "If-Match", "\"1\"");
    assertThat(put.status()).as(put.json().toString()).isEqualTo(200);
    assertThat(put.header("ETag")).isEqualTo("\"2\"");
    assertThat(machine.get(link).text("/validFrom")).isEqualTo("2021");
  }

  @Test
  void isNotAlteredOrWithdrawnUnread() {
    var put = machine.send("PUT", link, same("2021"));
    var withdrawal = machine.send("DELETE", link, "");

    assertThat(put.status()).isEqualTo(428);
    assertThat(withdrawal.status()).isEqualTo(428);
    assertThat(put.header("Content-Type")).startsWith(PROBLEM);
    assertThat(machine.get(link).text("/validFrom")).isEqualTo("2020");
  }

  @Test
  void isNotAlteredOrWithdrawnByWhoReadItBefore() {
    machine.send("PUT", link, same("2021"), "If-Match", "\"1\"");

    var put = machine.send("PUT", link, same("2022"), "If-Match", "\"1\"");
    var withdrawal = machine.send("DELETE", link, "", "If-Match", "\"1\"");

    assertThat(put.status()).isEqualTo(412);
    assertThat(put.header("Content-Type")).startsWith(PROBLEM);
    assertThat(put.header("ETag")).isEqualTo("\"2\"");
    assertThat(withdrawal.status()).isEqualTo(412);
    assertThat(machine.get(link).text("/validFrom")).isEqualTo("2021");
  }

  @Test
  void isNotBroughtBackByWhoBelievesItStands() {
    var body = same("2021");
    assertThat(machine.send("DELETE", link, "", "If-Match", "\"1\"").status()).isEqualTo(204);

    assertThat(machine.send("PUT", link, body, "If-Match", "\"1\"").status()).isEqualTo(412);
    var back = machine.send("PUT", link, body);
    assertThat(back.status()).isEqualTo(200);
    assertThat(back.header("ETag")).isEqualTo("\"3\"");
  }

  @Test
  void takesNoIdOfAnotherLink() {
    var another = link.replace(one, person());

    var put = machine.send("PUT", another, since("2021"));

    assertThat(put.status()).isEqualTo(409);
    assertThat(put.header("Content-Type")).startsWith(PROBLEM);
    assertThat(machine.get(link).text("/validFrom")).isEqualTo("2020");
  }

  @Test
  void isAlteredByOneOfThoseWhoAlterItAtOnce() throws Exception {
    var answers = atOnce(same("%s"), "If-Match", "\"1\"");

    assertThat(answers)
        .extracting(Machine.Answer::status)
        .containsOnly(200, 412)
        .containsOnlyOnce(200);
    assertThat(machine.get(link).header("ETag")).isEqualTo("\"2\"");
  }

  /**
   * Who comes while another makes it hears that the id is taken; who comes later, that it stands.
   */
  @Test
  void isMadeByOneOfThoseWhoMakeItAtOnce() throws Exception {
    var body = since("%s");
    for (int time = 0; time < 5; time++) {
      link = "/records/" + one + "/links/" + UUID.randomUUID();

      var answers = atOnce(body);

      assertThat(answers).extracting(Machine.Answer::status).containsOnlyOnce(200);
      assertThat(answers).extracting(Machine.Answer::status).isSubsetOf(200, 409, 428);
      var stands = machine.get(link);
      assertThat(stands.header("ETag")).isEqualTo("\"1\"");
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 200)
          .allSatisfy(won -> assertThat(won.json()).isEqualTo(stands.json()));
    }
  }

  @Test
  void isBroughtBackByOneOfThoseWhoBringItBackAtOnce() throws Exception {
    var body = same("%s");
    machine.send("DELETE", link, "", "If-Match", "\"1\"");

    var answers = atOnce(body);

    assertThat(answers).extracting(Machine.Answer::status).containsOnlyOnce(200);
    assertThat(answers).extracting(Machine.Answer::status).isSubsetOf(200, 409, 428);
    assertThat(machine.get(link).header("ETag")).isEqualTo("\"3\"");
  }

  /** Four who put the link, each with years of their own. */
  private List<Machine.Answer> atOnce(String body, String... headers) throws Exception {
    var sent = new ArrayList<Future<Machine.Answer>>();
    try (var senders = Executors.newFixedThreadPool(4)) {
      for (int year = 2010; year < 2018; year++) {
        var mine = body.formatted(year);
        sent.add(senders.submit(() -> machine.send("PUT", link, mine, headers)));
      }
    }
    var answers = new ArrayList<Machine.Answer>();
    for (var each : sent) {
      answers.add(each.get());
    }
    return answers;
  }

  private String since(String year) {
    return body(person(), year);
  }

  /** Of the link that is there. */
  private String same(String year) {
    return body(machine.get(link).text("/other/id"), year);
  }

  private static String body(String to, String year) {
    return "{\"type\":\"associate\",\"to\":\"%s\",\"validFrom\":\"%s\"}".formatted(to, year);
  }

  private String person() {
    return machine.send("POST", "/records/person", PERSON).text("/id");
  }
}
