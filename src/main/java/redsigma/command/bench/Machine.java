package redsigma.command.bench;

import java.lang.management.ManagementFactory;
import org.springframework.stereotype.Component;

/** What a measurement was made on, in a line that goes with every figure. */
@Component
class Machine {

  private static final double GIGABYTE = 1024.0 * 1024 * 1024;

  private final RowStore rows;

  Machine(RowStore rows) {
    this.rows = rows;
  }

  String line() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    double memory =
        system instanceof com.sun.management.OperatingSystemMXBean known
            ? known.getTotalMemorySize() / GIGABYTE
            : 0;
    return "%d cores, %.0f GB, load %.1f · %s %s · Java %s, heap %.1f GB · PostgreSQL %s"
        .formatted(
            system.getAvailableProcessors(),
            memory,
            system.getSystemLoadAverage(),
            system.getName(),
            system.getVersion(),
            Runtime.version(),
            Runtime.getRuntime().maxMemory() / GIGABYTE,
            rows.serverVersion());
  }
}
