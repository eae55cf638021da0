package redsigma.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import redsigma.audit.Seals;
import redsigma.audit.Verdict;

/** The command says what verifying came to, and its exit code tells a script the same. */
class VerifyAuditCommandTest {

  private static final String HASH = "ab".repeat(32);

  private final List<Seals.Asked> asked = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @Test
  void provesAJournalThatIsAsItWasSealed() {
    assertThat(run(new Verdict.Intact(3, 1_200, 4, HASH))).isZero();

    assertThat(said)
        .containsExactly(
            "The journal is as it was sealed: 1,200 entries under 3 seals; 4 not sealed yet",
            "Keep the last seal's hash outside: " + HASH);
    assertThat(asked).containsExactly(Seals.Asked.ALL);
  }

  @Test
  void namesTheFirstEntryThatIsNot() {
    var broken = new Verdict.Broken(Verdict.Fault.CHANGED, 7, 4_711, 900, "It was altered.");

    assertThat(run(broken)).isEqualTo(1);

    assertThat(said)
        .containsExactly(
            "CHANGED: entry 4711, under seal 7. It was altered.",
            "900 entries before it are as they were sealed");
  }

  @Test
  void goesOnFromASealAndHoldsTheChainAgainstAHash() {
    run(new Verdict.Intact(1, 1, 0, HASH), "--since", "12", "--anchor", HASH);

    assertThat(asked.getFirst().since()).isEqualTo(12);
    assertThat(asked.getFirst().anchor()).contains(HASH);
  }

  @Test
  void saysHowItIsUsedAndVerifiesNothingWhenAskedAmiss() {
    assertThat(run(new Verdict.Intact(1, 1, 0, HASH), "--since", "yesterday")).isEqualTo(2);

    assertThat(said).containsExactly("verify-audit takes --since SEAL and --anchor HASH");
    assertThat(asked).isEmpty();
  }

  private int run(Verdict verdict, String... words) {
    var seals =
        new Seals() {
          @Override
          public long seal() {
            return 0;
          }

          @Override
          public Verdict verify(Asked what, LongConsumer progress) {
            asked.add(what);
            return verdict;
          }
        };
    var out = new ByteArrayOutputStream();
    var terminal = new Terminal(new PrintStream(out, true, UTF_8), Path.of("."));
    int code = new VerifyAuditCommand(seals).run(terminal, List.of(words));
    out.toString(UTF_8).lines().forEach(said::add);
    return code;
  }
}
