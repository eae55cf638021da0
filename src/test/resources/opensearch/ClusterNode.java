import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.codelibs.opensearch.runner.OpenSearchRunner.Configs;
import org.opensearch.common.settings.Settings;

/**
 * A node of OpenSearch in a process of its own, because its Lucene is not ours. It ends when whoever
 * started it ends, which closes its input.
 */
public final class ClusterNode {

  private ClusterNode() {}

  public static void main(String... words) throws IOException {
    var folder = words[0];
    var name = words[1];
    var http = Integer.parseInt(words[2]);
    try {
      var node = new OpenSearchRunner();
      node.setMaxHttpPort(65_535);
      node.onBuild((number, settings) -> make(settings, name, http, words[3], words[4]));
      node.build(config(folder, http));
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
      node.close();
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static Configs config(String folder, int http) {
    return OpenSearchRunner.newConfigs()
        .basePath(folder)
        .numOfNode(1)
        .baseHttpPort(http - 1)
        .clusterName("red-sigma-tests");
  }

  /** The first node leads, so that the cluster outlives the loss of the other. */
  private static void make(
      Settings.Builder settings, String name, int http, String transport, String leader) {
    settings.put("node.name", name);
    settings.put("network.host", "127.0.0.1");
    settings.put("http.port", http);
    settings.put("transport.port", transport);
    settings.put("discovery.type", "zen");
    settings.put("discovery.seed_hosts", "127.0.0.1:" + leader);
    settings.put("cluster.initial_cluster_manager_nodes", "first");
    settings.put("action.auto_create_index", false);
    settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
    settings.put("indices.query.bool.max_clause_count", 16_384);
    if (!name.equals("first")) {
      settings.putList("node.roles", "data");
    }
  }
}
