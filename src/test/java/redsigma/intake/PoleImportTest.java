package redsigma.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import redsigma.InTheHouse;
import redsigma.Officers;

/** A real graph of 167,361 rows comes in whole. The data is not part of the project. */
@InTheHouse
@TestPropertySource(properties = "redsigma.data=target/test-data/pole-${random.uuid}")
@DirtiesContext
class PoleImportTest {

  @Autowired Intake intake;
  @Autowired Officers officers;

  @Test
  void accountsForEveryNodeAndRelationship() {
    var folder = Path.of(System.getProperty("redsigma.pole", "../shared/data/pole"));
    assumeTrue(Files.isDirectory(folder), "skipped: there is no POLE data at " + folder);

    var start = intake.run(officers.administrator(), "pole", folder, _ -> {});

    assertThat(start).isInstanceOf(Start.Begun.class);
    var batch = ((Start.Begun) start).batch();
    assertThat(intake.lines(batch.id(), LedgerFilter.REJECTED, 10, 0)).isEmpty();
    assertThat(batch.reconciles()).isTrue();
    assertThat(batch.counts()).isEqualTo(new Counts(61_521 + 105_840, 0, 0, 0, 0));
    assertThat(intake.countLines(batch.id(), LedgerFilter.ALL)).isEqualTo(167_361);
  }
}
