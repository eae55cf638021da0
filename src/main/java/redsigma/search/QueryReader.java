package redsigma.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import redsigma.schema.Schema;
import redsigma.schema.Schemas;

/** Reads what was typed into the box. Never fails: what cannot be read is left out, and said. */
@Component
final class QueryReader {

  static final int LONGEST = 300;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  private final Schemas schemas;
  private final Clock clock;

  QueryReader(Schemas schemas, Clock clock) {
    this.schemas = schemas;
    this.clock = clock;
  }

  Sought read(String typed) {
    return read(typed, schemas.current(), LocalDate.now(clock));
  }

  static Sought read(String typed, Schema schema, LocalDate today) {
    var notices = new ArrayList<String>();
    var text = readable(typed);
    if (printable(typed).length() > LONGEST) {
      notices.add("Only the first %d characters were searched for.".formatted(LONGEST));
    }
    var sentence = new Sentence(text, schema, today);
    var sought = sentence.read();
    if (sought.isEmpty() && !text.isEmpty() && !sentence.isSorted()) {
      notices.add("There was no letter or number to search for. These changed last.");
    } else {
      notices.addAll(sentence.notices());
    }
    return new Sought(
        text, sought.units(), sought.clues(), sought.conditions(), sentence.order(), notices);
  }

  /** As much of a text as is read. */
  static String readable(String typed) {
    var text = printable(typed);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static String printable(String typed) {
    return UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
  }
}
