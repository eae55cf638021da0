package redsigma.webhook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.TestClock;

/** What the tests of webhooks begin with: a program that listens, and leaves when they are done. */
@InTheHouse
abstract class ListeningProgram {

  @Autowired ApplicationContext house;
  @Autowired Webhooks webhooks;
  @Autowired Officers officers;
  @Autowired TestClock clock;

  Program program;

  @BeforeEach
  void aProgramListens() {
    program = new Program(house);
  }

  @AfterEach
  void theProgramLeaves() {
    program.close();
  }
}
