package redsigma.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import redsigma.search.spelling.Alike;

/**
 * A record as the index keeps it: the same few fields for every type of every application.
 *
 * <p>Words, sounds and marks come here ready made (see {@link Words}), one space between them, so
 * that Lucene and OpenSearch hold the same terms and neither needs a plugin.
 *
 * @param nameWords folded words of names
 * @param sounds how those words sound, and what they are other forms of (see {@link Alike})
 * @param title folded words of the record's title and reference
 * @param text prose, analysed as English
 * @param marks identifiers, letters and digits alone
 * @param parts what the marks end on, so that a part of one is the start of one of these
 * @param dates days, months and years, as {@code 1991-04-03}, {@code 1991-04}, {@code 1991}
 * @param facets what can be counted, as {@code path=code}
 * @param told what is asked for by field, as {@code path=word}
 * @param standing whose the record is and how it stands, as {@code unit=word}
 * @param happened when it happened, or else was recorded
 * @param points where it is on the map
 * @param near what the record's neighbours are found by, for those who may see them
 */
@SearchEntity
@Indexed(index = IndexDocument.INDEX)
record IndexDocument(
    @DocumentId String id,
    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES) String type,
    @KeywordField String app,
    @GenericField(projectable = Projectable.YES) int version,
    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES) int accessClass,
    @KeywordField String owner,
    @KeywordField String state,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String nameWords,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String sounds,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String title,
    @FullTextField(analyzer = IndexAnalysis.ENGLISH) String text,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String marks,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String parts,
    @KeywordField Set<String> dates,
    @KeywordField(aggregable = Aggregable.YES) Set<String> facets,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String told,
    @FullTextField(analyzer = IndexAnalysis.WORDS, norms = Norms.NO) String standing,
    @GenericField(sortable = Sortable.YES) Instant happened,
    @GenericField(sortable = Sortable.YES) Instant changed,
    @GenericField Set<GeoPoint> points,
    @IndexedEmbedded(structure = ObjectStructure.NESTED) List<NearDocument> near) {

  static final String INDEX = "records";

  /** Changes when the shape above or the making of its words does: the index is then rebuilt. */
  static final int SHAPE = 8;

  IndexDocument {
    dates = Set.copyOf(dates);
    facets = Set.copyOf(facets);
    points = Set.copyOf(points);
    near = List.copyOf(near);
  }
}
