package redsigma.command.bench.quality;

import java.util.List;
import redsigma.record.RecordId;

/** One way of finding records by words. */
interface Contender {

  String name();

  /** The first five, the best first. */
  List<RecordId> first(String words);
}
