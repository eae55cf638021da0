package redsigma.record;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redsigma.security.Access;
import redsigma.security.Viewer;

/** Counts the records that hold something, for those who weigh a change of the packages. */
@Component
public class Holdings {

  /** More are not counted out: it takes long, and says no more. */
  public static final int MOST = 10_000;

  private final HoldingStore store;
  private final Access access;

  Holdings(HoldingStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  /** Records of a type that the viewer sees, {@link #MOST} at most. */
  @Transactional(readOnly = true)
  public int ofType(Viewer viewer, String type) {
    return store.ofType(type, access.enter(viewer), MOST);
  }

  /** Those of them that hold a value in a field, which has a path from the record's top. */
  @Transactional(readOnly = true)
  public int withField(Viewer viewer, String type, List<String> path) {
    return store.matching(type, steps(path), "", access.enter(viewer), MOST);
  }

  /** Those of them that hold a code in a field. */
  @Transactional(readOnly = true)
  public int withCode(Viewer viewer, String type, List<String> path, String code) {
    return store.matching(type, steps(path) + " ? (@ == $code)", code, access.enter(viewer), MOST);
  }

  /** As a path of PostgreSQL's, which goes through the rows of groups by itself. */
  private static String steps(List<String> path) {
    var steps = new StringBuilder("$");
    path.forEach(name -> steps.append(".\"").append(name.replaceAll("\\W", "")).append('"'));
    return steps.toString();
  }
}
