package redsigma.search;

import java.util.Set;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * What a record's document holds of one neighbour: some words, and who may know of them. They count
 * for nobody else, so nothing is found, counted or ranked by a neighbour that is hidden.
 *
 * @param proofClass the class of what proves the link; {@link #UNPROVED} when nothing has to
 * @param words folded words of its names and its title
 * @param sounds how those sound, and what they are other forms of
 * @param marks its identifiers, and what they end on
 * @param points where it is on the map
 */
record NearDocument(
    @KeywordField String id,
    @GenericField(sortable = Sortable.YES) int accessClass,
    @KeywordField String owner,
    @KeywordField @Nullable String proof,
    @GenericField(sortable = Sortable.YES) int proofClass,
    @KeywordField @Nullable String proofOwner,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String words,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String sounds,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String marks,
    @GenericField Set<GeoPoint> points) {

  /** No access class has this number. */
  static final int UNPROVED = 0;

  NearDocument {
    points = Set.copyOf(points);
  }
}
