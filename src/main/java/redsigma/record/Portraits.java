package redsigma.record;

import java.util.List;
import redsigma.security.Viewer;

/** Draws portraits by the record types' own templates, for what the viewer may see. */
public interface Portraits {

  Portrait of(Viewer viewer, Record record);

  /** Portraits in the order given, with the linked facts of their banners (a last address). */
  List<Portrait> ofAll(Viewer viewer, List<Record> records);

  /** One value of a record as it is shown, by path; empty when absent or not for this viewer. */
  String shown(Viewer viewer, Record record, String path);
}
