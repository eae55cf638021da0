package redsigma.journeys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import redsigma.RedSigma;
import redsigma.record.Change;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult.Saved;
import redsigma.record.Values;
import redsigma.security.Viewer;

/** A process of its own that saves until it is killed, and says what has been acknowledged. */
final class Saver {

  private Saver() {}

  public static void main(String[] args) {
    var house = new SpringApplicationBuilder(RedSigma.class).properties("server.port=0").run(args);
    var records = house.getBean(Records.class);
    var clock = house.getBean("clock", Clock.class);
    for (int i = 0; ; i++) {
      var data = Values.of(Map.of("names", List.of(Map.of("surname", "Acknowledged" + i))));
      var change = Change.create(RecordId.next(clock), "person", data);
      if (records.save(Viewer.system("77", "test"), change) instanceof Saved saved) {
        System.out.println("SAVED " + saved.id());
      }
    }
  }
}
