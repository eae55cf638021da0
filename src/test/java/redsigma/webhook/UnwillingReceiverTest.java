package redsigma.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.webhook.Receiver.answering;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A receiver that fails, drips, leads astray or wants no more costs nothing but its own time. */
class UnwillingReceiverTest extends ListeningProgram {

  @Test
  void triesAgainUnderTheSameIdAndKeepsTheOrder() {
    var webhook = program.subscribed();
    program.receiver().will(answering(500));
    var first = program.person("First");
    program.await(() -> program.got().size() == 1);
    var second = program.person("Second");

    program.await(() -> program.failures(webhook) == 1);
    clock.tick(Duration.ofMinutes(1));
    program.await(() -> program.failures(webhook) == 2);
    program.receiver().will(answering(200));
    clock.tick(Duration.ofMinutes(5));
    program.await(() -> program.got().size() == 4);

    assertThat(program.got())
        .extracting(Receiver.Got::subject)
        .containsExactly(first.toString(), first.toString(), first.toString(), second.toString());
    assertThat(program.got().subList(0, 3))
        .extracting(Receiver.Got::id)
        .containsOnly(program.got().getFirst().id());
    assertThat(program.failures(webhook)).isZero();
  }

  @Test
  void givesUpAfterDaysAndGoesOnWhereItStoodWhenResumed() {
    var webhook = program.subscribed();
    program.receiver().will(answering(503));
    program.person("Patient");
    for (int attempt = 1; program.state(webhook) == Webhook.State.LIVE; attempt++) {
      int sofar = attempt;
      program.await(() -> program.failures(webhook) >= sofar);
      clock.tick(Duration.ofHours(15));
    }
    assertThat(program.state(webhook)).isEqualTo(Webhook.State.GIVEN_UP);
    int before = program.got().size();

    program.receiver().will(answering(200));
    webhooks.resume(officers.administrator(), webhook);
    program.await(() -> program.got().size() == before + 1);

    assertThat(program.got().getLast().id()).isEqualTo(program.got().getFirst().id());
  }

  @Test
  void stopsAtOnceWhenTheReceiverWantsNoMore() {
    var webhook = program.subscribed();
    program.receiver().will(answering(410));
    program.person("Gone");

    program.await(() -> program.state(webhook) == Webhook.State.GIVEN_UP);

    assertThat(program.got()).hasSize(1);
  }

  @Test
  void followsNoRedirect() {
    try (var inside = new Receiver()) {
      var webhook = program.subscribed();
      program.receiver().will(answering(302, "Location", inside.url()));
      program.person("Led astray");

      program.await(() -> program.failures(webhook) == 1);

      assertThat(inside.got()).isEmpty();
      assertThat(program.latest(webhook).outcome()).contains("not followed");
    }
  }

  @Test
  void waitsForNoReceiverThatDripsOrNeverEnds() throws IOException {
    var quick = OutsideTest.settings(true, Duration.ofMillis(500));
    var sender = new Sender(new Addresses(quick), quick);
    program
        .receiver()
        .will(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              var body = exchange.getResponseBody();
              for (int i = 0; i < 10_000_000; i++) {
                body.write(new byte[1024]);
              }
            });
    var url = URI.create(program.receiver().url());
    var headers =
        Map.of("webhook-id", "msg_1", "webhook-timestamp", "1", "webhook-signature", "v1a,");
    assertThat(sender.post(url, headers, new byte[0]).isSuccess())
        .as("the status is enough, the endless body is left")
        .isTrue();
    program
        .receiver()
        .will(
            exchange -> {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });

    assertThat(sender.post(url, headers, new byte[0]).words()).contains("did not answer in time");
    sender.close();
  }
}
