import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codelibs.opensearch.runner.node.OpenSearchRunnerNode;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.plugins.Plugin;

/**
 * One machine of a search cluster, for tests: runs from its source in a JVM of its own, whose class
 * path is none of ours, and ends when whoever started it closes its standard input or dies.
 *
 * <p>Arguments: a folder of its own, then settings as name=value.
 */
final class ClusterNode {

  /** The few parts that we use; an ordinary installation has them all. */
  private static final List<String> MODULES =
      List.of(
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
          "org.opensearch.index.mapper.MapperExtrasModulePlugin",
          "org.opensearch.transport.Netty4ModulePlugin");

  private ClusterNode() {}

  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    Files.createDirectories(home.resolve("config"));
    var settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("network.host", "127.0.0.1")
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            // An index that is made by mistake would have none of our fields.
            .put("action.auto_create_index", false);
    for (int i = 1; i < arguments.length; i++) {
      var pair = arguments[i].split("=", 2);
      settings.put(pair[0], pair[1]);
    }
    var plugins = new ArrayList<Class<? extends Plugin>>();
    for (var name : MODULES) {
      plugins.add(Class.forName(name).asSubclass(Plugin.class));
    }
    var environment = new Environment(settings.build(), home.resolve("config"));
    var node = new OpenSearchRunnerNode(environment, plugins);
    node.start();
    while (System.in.read() >= 0) {
      // Until nobody holds the other end.
    }
    node.close();
    System.exit(0);
  }
}
