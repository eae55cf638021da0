package redsigma.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.search.engine.spatial.GeoPoint;
import redsigma.record.Record;
import redsigma.schema.Field;
import redsigma.schema.FieldType;
import redsigma.schema.RecordType;
import redsigma.schema.Schema;
import redsigma.search.spelling.Alike;

/**
 * The words by which a record's neighbours are found too. Protected values are not among them, nor
 * prose: what a report says of one person is not said of all whom it names.
 */
record Face(String words, String sounds, String marks, Set<GeoPoint> points) {

  private static final int[] ENDINGS = {4, 5, 6};

  Face {
    points = Set.copyOf(points);
  }

  static Face of(Schema schema, RecordType type, Record record) {
    var words = new LinkedHashSet<>(Words.ofName(record.title()));
    var sounds = new LinkedHashSet<>(sounds(record.title()));
    var marks = new LinkedHashSet<String>();
    for (var text : FieldText.of(type, record.data())) {
      if (text.field().search() == Field.SearchRole.NAME) {
        var shown = shown(schema, text);
        words.addAll(Words.ofName(shown));
        sounds.addAll(sounds(shown));
      } else if (text.field().search() == Field.SearchRole.IDENTIFIER) {
        Marks.of(text.field(), text.value()).forEach(mark -> add(mark, marks));
      }
    }
    marks.add(Words.plain(record.reference()));
    return new Face(joined(words), joined(sounds), joined(marks), MapPoints.of(type, record));
  }

  /** How the words of a name sound, and what they are other forms of. */
  static Set<String> sounds(String name) {
    var sounds = new LinkedHashSet<String>();
    for (var word : Words.ofName(Marks.leftOut(name))) {
      sounds.addAll(Alike.forms(word));
      sounds.addAll(Alike.sounds(word));
    }
    return sounds;
  }

  private static String shown(Schema schema, FieldText text) {
    return text.field().type() instanceof FieldType.Code code
        ? schema.list(code.list()).label(text.value())
        : text.value();
  }

  private static void add(String mark, Set<String> marks) {
    marks.add(mark);
    for (int length : ENDINGS) {
      if (mark.length() > length) {
        marks.add(mark.substring(mark.length() - length));
      }
    }
  }

  private static String joined(Set<String> terms) {
    return String.join(" ", terms);
  }
}
