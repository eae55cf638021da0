package redsigma.search;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;
import org.springframework.core.NestedExceptionUtils;

/** The open index: documents in, sessions out. Written by one thread at a time. */
final class RecordIndex implements AutoCloseable {

  private static final int MOST_CLAUSES = 16_384;
  private static final int MOST_TYPES = 10_000;
  private static final AggregationKey<Map<String, Long>> TYPES = AggregationKey.of("types");

  private final CloseableSearchMapping mapping;
  private final IndexPlace place;

  private RecordIndex(CloseableSearchMapping mapping, IndexPlace place) {
    this.mapping = mapping;
    this.place = place;
  }

  static RecordIndex open(SearchSettings settings, Clock clock) {
    return switch (settings.engine()) {
      case LUCENE -> openLucene(IndexFolder.free(settings.folder(), clock));
      case OPENSEARCH -> openCluster(settings.opensearch());
    };
  }

  private static RecordIndex openLucene(IndexFolder folder) {
    folder.inspect();
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    var settings =
        Map.<String, Object>of(
            "hibernate.search.backend.type", "lucene",
            "hibernate.search.backend.directory.root", folder.path().toString(),
            "hibernate.search.backend.io.commit_interval", "5000",
            "hibernate.search.backend.io.refresh_interval", "500",
            "hibernate.search.backend.io.writer.ram_buffer_size", "48",
            "hibernate.search.backend.indexing.queue_size", "2000",
            "hibernate.search.schema_management.strategy", "create");
    return new RecordIndex(mapping(settings), folder);
  }

  /** Asks nothing of the cluster yet: the house also starts while that is down. */
  private static RecordIndex openCluster(OpenSearchSettings cluster) {
    var settings = new HashMap<String, Object>();
    settings.put("hibernate.search.backend.type", "elasticsearch");
    settings.put("hibernate.search.backend.uris", String.join(",", cluster.uris()));
    settings.put("hibernate.search.backend.version", "opensearch:3.8");
    settings.put("hibernate.search.backend.version_check.enabled", "false");
    settings.put("hibernate.search.backend.read_timeout", cluster.patience().toMillis());
    settings.put("hibernate.search.backend.layout.strategy", new IndexCluster.Layout(cluster));
    settings.put("hibernate.search.backend.indexing.max_bulk_size", "500");
    settings.put("hibernate.search.schema_management.strategy", "none");
    if (cluster.user() != null) {
      settings.put("hibernate.search.backend.username", cluster.user());
      settings.put("hibernate.search.backend.password", cluster.secret());
    }
    var mapping = mapping(settings);
    return new RecordIndex(mapping, new IndexCluster(mapping, cluster));
  }

  private static CloseableSearchMapping mapping(Map<String, Object> settings) {
    return SearchMapping.builder(AnnotatedTypeSource.fromClasses(IndexDocument.class))
        .properties(settings)
        .property("hibernate.search.backend.analysis.configurer", new IndexAnalysis())
        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", "false")
        .property(
            "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
            "false")
        .build();
  }

  IndexPlace place() {
    return place;
  }

  private SearchSession session() {
    return mapping
        .createSessionWithOptions()
        .indexingPlanSynchronizationStrategy(RecordIndex::untilWritten)
        .build();
  }

  /** Waits until the writer has the documents; when they are kept and seen is ours to say. */
  private static void untilWritten(IndexingPlanSynchronizationStrategyConfigurationContext plan) {
    plan.documentCommitStrategy(DocumentCommitStrategy.NONE);
    plan.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    plan.indexingFutureHandler(
        future -> {
          var failure = future.join().throwable();
          if (failure.isPresent()) {
            throw new CompletionException("The index refused documents", failure.get());
          }
        });
  }

  /** Puts documents in the place of what the index has of them, and takes others out. */
  void write(List<IndexDocument> documents, Collection<String> gone) {
    reaching(
        () -> {
          try (var session = session()) {
            var plan = session.indexingPlan();
            documents.forEach(plan::addOrUpdate);
            gone.forEach(id -> plan.purge(IndexDocument.class, id, null));
          }
          return true;
        });
  }

  /** Writes documents the index is known not to have: quicker, and never to be done twice. */
  void add(List<IndexDocument> documents) {
    try (var session = session()) {
      var plan = session.indexingPlan();
      documents.forEach(plan::add);
    }
  }

  void purge() {
    run(SearchWorkspace::purge);
  }

  /** Makes everything written so far survive a fall. */
  void flush() {
    run(SearchWorkspace::flush);
  }

  /** Makes everything written so far seen. */
  void refresh() {
    run(SearchWorkspace::refresh);
  }

  long count() {
    return asking(
        session ->
            session.search(IndexDocument.class).where(f -> f.matchAll()).fetchTotalHitCount());
  }

  Map<String, Long> countTypes() {
    return asking(
        session ->
            session
                .search(IndexDocument.class)
                .where(f -> f.matchAll())
                .aggregation(
                    TYPES, f -> f.terms().field("type", String.class).maxTermCount(MOST_TYPES))
                .fetch(0)
                .aggregation(TYPES));
  }

  /** What a document says of its record, for telling whether it is up to date. */
  record Held(String id, String type, int version, int accessClass) {}

  /** Of these, what can be found, by id. */
  Map<String, Held> held(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return asking(
        session ->
            session
                .search(IndexDocument.class)
                .select(
                    f ->
                        f.composite()
                            .from(
                                f.composite()
                                    .from(f.id(String.class), f.field("type", String.class))
                                    .asList(),
                                f.field("version", Integer.class),
                                f.field("accessClass", Integer.class))
                            .as(RecordIndex::held))
                .where(f -> f.id().matchingAny(ids))
                .fetchHits(ids.size())
                .stream()
                .collect(Collectors.toMap(Held::id, held -> held)));
  }

  private static Held held(List<?> names, Integer version, Integer accessClass) {
    return new Held((String) names.getFirst(), (String) names.getLast(), version, accessClass);
  }

  /** Goes through the ids of all documents, some at a time. */
  Walk walk() {
    return reaching(() -> new Walk(session()));
  }

  /** A walk through the index as it was when it began. */
  static final class Walk implements AutoCloseable {

    private final SearchSession session;
    private final SearchScroll<String> scroll;

    private Walk(SearchSession session) {
      this.session = session;
      this.scroll =
          session
              .search(IndexDocument.class)
              .select(f -> f.id(String.class))
              .where(f -> f.matchAll())
              .scroll(Backlog.PIECE);
    }

    /** None at the end. */
    List<String> next() {
      return reaching(
          () -> {
            var chunk = scroll.next();
            return chunk.hasHits() ? chunk.hits() : List.of();
          });
    }

    @Override
    public void close() {
      scroll.close();
      session.close();
    }
  }

  /** Asks the index something; {@link IndexAway} when it does not answer. */
  <T> T asking(Function<SearchSession, T> question) {
    return reaching(
        () -> {
          try (var session = session()) {
            return question.apply(session);
          }
        });
  }

  private void run(Consumer<SearchWorkspace> work) {
    reaching(
        () -> {
          work.accept(mapping.scope(IndexDocument.class).workspace());
          return true;
        });
  }

  /** The engine fails in ways of its own; for all others the index is there or it is away. */
  static <T> T reaching(Supplier<T> work) {
    try {
      return work.get();
    } catch (SearchException | CompletionException failed) {
      throw new IndexAway(NestedExceptionUtils.getMostSpecificCause(failed).toString(), failed);
    }
  }

  @Override
  public void close() {
    mapping.close();
    place.close();
  }
}
