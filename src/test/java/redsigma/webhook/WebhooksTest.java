package redsigma.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.webhook.Receiver.answering;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.security.Accounts;
import redsigma.security.People;

/** A program elsewhere is told of each change, signed and in order, and of none it may not see. */
class WebhooksTest extends ListeningProgram {

  @Autowired Deliveries deliveries;
  @Autowired Accounts accounts;
  @Autowired People people;

  @Test
  void tellsWhichRecordChangedSignedAndNothingOfWhatItSays() {
    var webhook = program.subscribed();
    var person = program.person("Unspoken");

    program.await(() -> program.got().size() == 1);

    var told = program.got().getFirst();
    assertThat(told.event()).isEqualTo("record.made");
    assertThat(told.subject()).isEqualTo(person.toString());
    assertThat(told.json().at("/data").propertyNames())
        .containsExactlyInAnyOrder("id", "subject", "type", "version");
    assertThat(told.isSignedWith(webhooks.keys(officers.administrator(), webhook).getFirst()))
        .isTrue();
    assertThat(told.timestamp()).isPositive();
    assertThat(told.id()).doesNotContain(".");
  }

  @Test
  void neverTellsOfARecordThatItsAccountMayNotSee() {
    program.subscribed();
    var theirs = program.make(officers.stranger(), "Elsewhere");
    var closed = program.person("Closed");
    program.receiver().will(answering(500));
    program.await(() -> program.got().size() == 1);
    assertThat(program.got().getFirst().subject()).isEqualTo(closed.toString());

    program.hide(closed);
    program.got().clear();
    program.receiver().will(answering(200));
    clock.tick(Duration.ofHours(1));
    var open = program.person("Open");
    program.await(() -> !program.got().isEmpty());

    assertThat(program.got())
        .extracting(Receiver.Got::subject)
        .as("what waited for another try was closed meanwhile")
        .containsExactly(open.toString())
        .doesNotContain(theirs.toString());
  }

  @Test
  void stopsAtOnceWhenItsAccountLeaves() {
    var webhook = program.subscribed();
    program.person("Before");
    program.await(() -> program.got().size() == 1);

    people.activate(
        officers.administrator(),
        accounts.byUsername(program.account()).orElseThrow().viewer().id(),
        false);
    program.person("After");
    program.looks(3);

    assertThat(program.got()).hasSize(1);
    assertThat(program.state(webhook)).isEqualTo(Webhook.State.ACCOUNT_CLOSED);
  }

  @Test
  void tellsOfTheTypesThatWereChosenAlone() {
    program.subscribed("vehicle");
    program.person("Not chosen");
    var vehicle = program.make(officers.hill(), "vehicle", Map.of("registration", "NK51XYZ"));

    program.await(() -> !program.got().isEmpty());

    assertThat(program.got()).extracting(Receiver.Got::subject).containsExactly(vehicle.toString());
  }

  @Test
  void signsWithTheOldKeyBesideTheNewForAWhile() {
    var webhook = program.subscribed();
    var administrator = officers.administrator();
    var old = webhooks.keys(administrator, webhook).getFirst();

    webhooks.renewKey(administrator, webhook);
    var fresh = webhooks.keys(administrator, webhook).getFirst();
    deliveries.ping(administrator, webhook);
    clock.tick(Duration.ofHours(25));
    deliveries.ping(administrator, webhook);

    assertThat(program.got()).hasSize(2);
    assertThat(program.got().getFirst().isSignedWith(old)).isTrue();
    assertThat(program.got()).allMatch(got -> got.isSignedWith(fresh));
    assertThat(program.got().getLast().isSignedWith(old)).isFalse();
  }

  @Test
  void sendsNothingWhilePausedAndAllOfItAfterwards() {
    var webhook = program.subscribed();
    webhooks.pause(officers.administrator(), webhook);
    var person = program.person("Meanwhile");
    program.looks(2);
    assertThat(program.got()).isEmpty();

    webhooks.resume(officers.administrator(), webhook);
    program.await(() -> program.got().size() == 1);

    assertThat(program.got().getFirst().subject()).isEqualTo(person.toString());
  }

  @Test
  void sendsAgainByHandUnderTheSameIdWhatItsAccountStillSees() {
    var webhook = program.subscribed();
    var person = program.person("Again");
    program.await(() -> program.got().size() == 1);
    var sent = program.latest(webhook);

    var again = deliveries.again(officers.administrator(), webhook, sent.id());

    assertThat(again).isPresent();
    assertThat(program.got().getLast().id()).isEqualTo(program.got().getFirst().id());
    program.hide(person);
    assertThat(deliveries.again(officers.administrator(), webhook, sent.id())).isEmpty();
  }
}
