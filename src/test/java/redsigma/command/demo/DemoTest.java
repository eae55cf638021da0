package redsigma.command.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import redsigma.InTheHouse;

/** A fictional force stands in an empty house, once. */
@InTheHouse
class DemoTest {

  @Autowired Demo demo;

  @Test
  void fillsAnEmptyHouseOnce() {
    demo.enlist();

    var loaded = demo.load(77);
    LoggerFactory.getLogger(DemoTest.class).info("{}", loaded);

    assertThat(loaded.refused()).isZero();
    assertThat(loaded.total()).isGreaterThan(10_000);
    assertThat(demo.load(77).total()).isZero();
    assertThat(demo.enlist()).isEmpty();
  }
}
