package redsigma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import redsigma.record.RecordId;

/** What befalls an index on an OpenSearch cluster is made good in the same ways. */
@OnOpenSearch
class KeepingUpOnOpenSearchTest extends KeepingUpTest {

  private String name = "";

  @BeforeEach
  void aNameOfItsOwn() {
    name = "of-" + RecordId.next((Clock) clock);
  }

  @Override
  SecondIndex.Running start() {
    return second.start(OpenSearchNode.shared().uri(), name);
  }

  @Override
  String name() {
    return name + "-" + IndexDocument.SHAPE;
  }

  @Override
  void lose() {
    assertThat(OpenSearchNode.shared().ask("DELETE", "/" + name() + "-000001", ""))
        .contains("true");
  }
}
