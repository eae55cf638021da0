package redsigma.search;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import redsigma.InTheHouse;

/** A Lucene index belongs to one process; a second on the same database is refused in words. */
@InTheHouse
class NodesTest {

  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext house;
  @Autowired Nodes nodes;
  @Autowired Clock clock;

  private final String other = UUID.randomUUID().toString();

  @AfterEach
  void theOtherEnds() {
    store().remove(other);
  }

  @Test
  void refusesASecondNodeOnLucene() {
    store().beat(new NodeStore.Node(other, "elsewhere", 42, "LUCENE"));

    assertThatThrownBy(() -> nodes.admit(0))
        .hasMessageContaining("process 42 on elsewhere")
        .hasMessageContaining("redsigma.search.engine=opensearch");
  }

  @Test
  void refusesLuceneBesideANodeOnOpenSearch() {
    store().beat(new NodeStore.Node(other, "elsewhere", 42, "OPENSEARCH"));

    assertThatThrownBy(() -> nodes.admit(0)).hasMessageContaining("index in OPENSEARCH");
  }

  @Test
  void takesNoNoticeOfANodeNotHeardOfLately() {
    store().beat(new NodeStore.Node(other, "elsewhere", 42, "LUCENE"));
    jdbc.sql(
            """
            update application_node
               set seen = seen - interval '21 seconds'
             where id = :id
            """)
        .param("id", other)
        .update();

    assertThatCode(() -> nodes.admit(0)).doesNotThrowAnyException();
  }

  private NodeStore store() {
    return new NodeStore(jdbc);
  }
}
