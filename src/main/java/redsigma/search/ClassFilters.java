package redsigma.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.springframework.stereotype.Component;
import redsigma.security.Sight;

/**
 * The documents a sight lets see, as Lucene is asked for them. Hibernate Search would sort
 * thousands of classes into a query anew for every search, and collect all their documents before
 * the words narrow anything; here the classes are bits, kept for all who see the same.
 */
@Component
final class ClassFilters {

  /** So many sets at most, of a bit for each class there is: a megabyte for eight thousand. */
  private static final int MOST = 500;

  private final Map<Long, Classes> known = new ConcurrentHashMap<>();

  /** The numbers seen, and the same with that of a link which nothing has to prove. */
  private record Classes(FixedBitSet seen, FixedBitSet seenOrUnproved) {

    static Classes of(int[] seen) {
      var bits = new FixedBitSet(Arrays.stream(seen).max().orElse(0) + 1);
      Arrays.stream(seen).forEach(bits::set);
      var more = bits.clone();
      more.set(NearDocument.UNPROVED);
      return new Classes(bits, more);
    }
  }

  /** Those whose class is seen, and the viewer's own. */
  Query of(Sight sight, String accessClass, String owner) {
    return seen(sight, classes(sight).seen(), accessClass, owner);
  }

  /** Those that nothing has to prove, besides. */
  Query orUnproved(Sight sight, String proofClass, String owner) {
    return seen(sight, classes(sight).seenOrUnproved(), proofClass, owner);
  }

  private static Query seen(Sight sight, FixedBitSet classes, String field, String owner) {
    return new SeenQuery(sight.number(), classes, field, new Term(owner, sight.owner().toString()));
  }

  private Classes classes(Sight sight) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(sight.number(), unknown -> Classes.of(sight.classes()));
  }
}
