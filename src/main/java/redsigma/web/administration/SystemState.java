package redsigma.web.administration;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.web.frame.Times;

/** How the process is, in a few facts. */
@Component
class SystemState {

  private static final long MEGABYTE = 1 << 20;

  private final Times times;

  SystemState(Times times) {
    this.times = times;
  }

  List<Fact> facts() {
    var runtime = ManagementFactory.getRuntimeMXBean();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return List.of(
        new Fact("Java", Runtime.version().toString()),
        new Fact("Started", times.near(Instant.ofEpochMilli(runtime.getStartTime()))),
        new Fact("Running for", shown(Duration.ofMillis(runtime.getUptime()))),
        new Fact(
            "Memory",
            "%,d MB of %,d MB".formatted(heap.getUsed() / MEGABYTE, heap.getMax() / MEGABYTE)),
        new Fact("Processors", String.valueOf(Runtime.getRuntime().availableProcessors())));
  }

  private static String shown(Duration time) {
    return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
  }
}
