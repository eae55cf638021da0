package redsigma.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import redsigma.InTheHouse;
import redsigma.Officers;

/** Every handler there is takes every text it asks for, whatever stands in it. */
@InTheHouse
@AutoConfigureMockMvc
class HostileInputTest {

  private static final String SCRIPT = "<script>theirs()</script>";
  private static final List<String> HOSTILE =
      List.of(
          "\"'>" + SCRIPT,
          "a\0b",
          "x\r\nSet-Cookie: theirs=1",
          "//evil.example/",
          "/\\evil.example",
          "https://evil.example/",
          "../../../etc/passwd",
          "9".repeat(400),
          "' or '1'='1' --");

  @Autowired MockMvc browser;
  @Autowired Officers officers;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void breaksNoHandlerAndLeadsNobodyAway() throws Exception {
    var faults = new ArrayList<String>();
    var doors = new Doors(requestMappingHandlerMapping, browser);
    for (var words : HOSTILE) {
      var answers =
          new ArrayList<>(doors.ask(RequestMethod.GET, officers.administrator(), wanted(words)));
      answers.addAll(doors.ask(RequestMethod.POST, officers.kaur(), wanted(words)));
      answers.stream()
          .filter(HostileInputTest::isAtFault)
          .forEach(each -> faults.add(each.door() + " given " + words + ": " + each.status()));
    }
    assertThat(faults).isEmpty();
  }

  /** The test itself can fail. */
  @Test
  void findsAPlantedFault() {
    assertThat(isAtFault(new Doors.Answer("GET /planted", 500, ""))).isTrue();
    assertThat(isAtFault(new Doors.Answer("GET /planted", 200, "You said " + SCRIPT))).isTrue();
    assertThat(isAtFault(new Doors.Answer("GET /planted", 302, "\nLocation: [//evil.example/]")))
        .isTrue();
  }

  private static boolean isAtFault(Doors.Answer answer) {
    return answer.status() == 500
        || answer.text().contains(SCRIPT)
        || answer.text().contains("\nSet-Cookie: [theirs")
        || answer.text().matches("(?s).*\nLocation: \\[(?!/[^/\\\\]|/\\]|http://localhost).*");
  }

  private static Doors.Wanted wanted(String words) {
    var absent = new UUID(0x7000L, 0x8000_0000_0000_0001L);
    return new Doors.Wanted(absent, "PN77260000001", absent, "person", words);
  }
}
