package redsigma.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * An index on an OpenSearch cluster. Its name holds the shape of its documents, so that a new
 * version of the program builds another beside it. Its identity is the one OpenSearch gave it.
 */
final class IndexCluster implements IndexPlace {

  private static final int DEEPEST_PAGE = 200_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SearchMapping mapping;
  private final OpenSearchSettings settings;

  IndexCluster(SearchMapping mapping, OpenSearchSettings settings) {
    this.mapping = mapping;
    this.settings = settings;
  }

  @Override
  public String name() {
    return name(settings);
  }

  private static String name(OpenSearchSettings settings) {
    return settings.index() + "-" + IndexDocument.SHAPE;
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void prepare() {
    put(
        "/_index_template/" + name(),
        Map.of("index_patterns", List.of(first()), "template", make()));
    RecordIndex.reaching(
        () -> {
          mapping.scope(IndexDocument.class).schemaManager().createIfMissing();
          return true;
        });
    put("/" + first() + "/_settings", Map.of("index.number_of_replicas", settings.replicas()));
  }

  private String first() {
    return name() + "-000001";
  }

  private Map<String, Object> make() {
    return Map.of(
        "settings",
        Map.of(
            "number_of_shards",
            settings.shards(),
            "number_of_replicas",
            settings.replicas(),
            "max_result_window",
            DEEPEST_PAGE,
            "refresh_interval",
            "500ms"));
  }

  private void put(String path, Map<String, Object> body) {
    var request = new Request("PUT", path);
    request.setJsonEntity(JSON.writeValueAsString(body));
    answer(request);
  }

  @Override
  public String identity() {
    var told = JSON.readTree(answer(new Request("GET", "/" + first() + "/_settings/index.uuid")));
    return told.path(first()).path("settings").path("index").path("uuid").asString();
  }

  private byte[] answer(Request request) {
    try {
      return client().performRequest(request).getEntity().getContent().readAllBytes();
    } catch (IOException away) {
      throw new IndexAway("OpenSearch does not answer: " + away.getMessage(), away);
    }
  }

  private RestClient client() {
    return mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
  }

  @Override
  public void close() {}

  /** Names of the index and of the two aliases through which it is read and written. */
  record Layout(OpenSearchSettings settings) implements IndexLayoutStrategy {

    @Override
    public String createInitialElasticsearchIndexName(String index) {
      return name(settings) + "-000001";
    }

    @Override
    public String createWriteAlias(String index) {
      return name(settings) + "-write";
    }

    @Override
    public String createReadAlias(String index) {
      return name(settings) + "-read";
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
      return IndexDocument.INDEX;
    }
  }
}
