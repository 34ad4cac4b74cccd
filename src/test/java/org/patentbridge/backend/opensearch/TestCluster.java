package org.patentbridge.backend.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A real search cluster on this machine: each node is a JVM of its own on the loopback, made of
 * what the build wrote into {@code target/cluster-node.classpath}, and ends with the tests.
 */
public final class TestCluster implements AutoCloseable {

  private static final Path CLASS_PATH = Path.of("target", "cluster-node.classpath");
  private static final Path NODE = Path.of("src", "test", "cluster", "ClusterNode.java");
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String SHARED = "patentbridge-test.cluster";

  private final Path folder;
  private final List<Node> nodes = new ArrayList<>();

  /**
   * A node.
   *
   * @param name in the cluster
   * @param http port for us
   * @param transport port for other nodes
   */
  private record Spec(String name, int http, int transport) {}

  /** A node that was started. */
  private static final class Node {
    private final Spec spec;
    private Process process;

    Node(Spec spec, Process process) {
      this.spec = spec;
      this.process = process;
    }
  }

  private TestCluster(Path folder) {
    this.folder = folder;
  }

  /** The address of the one node that all tests of a JVM share; it is started at first use. */
  public static synchronized URI one() {
    // A property, because class loaders of services under test each have a class of this name.
    var known = System.getProperty(SHARED);
    if (known == null) {
      known = start(1).addresses().getFirst().toString();
      System.setProperty(SHARED, known);
    }
    return URI.create(known);
  }

  /** A place of its own in the shared node. */
  public static ClusterAddress ofOne() {
    return new ClusterAddress(List.of(one()), null, null, prefix());
  }

  private static String prefix() {
    return "test-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** A cluster of that many nodes. */
  public static TestCluster start(int size) {
    try {
      var cluster = new TestCluster(Files.createTempDirectory("test-cluster"));
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
      var specs =
          IntStream.rangeClosed(1, size)
              .mapToObj(i -> new Spec("node-" + i, freePort(), freePort()))
              .toList();
      for (var spec : specs) {
        cluster.nodes.add(new Node(spec, cluster.launch(spec, specs)));
      }
      cluster.await("/_cluster/health?wait_for_nodes=" + size + "&timeout=1s");
      return cluster;
    } catch (IOException failed) {
      throw new UncheckedIOException("starting a search cluster for tests failed", failed);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException("looking for a free port failed", failed);
    }
  }

  private Process launch(Spec spec, List<Spec> all) throws IOException {
    if (!Files.exists(CLASS_PATH)) {
      throw new IllegalStateException(
          CLASS_PATH + " is missing; mvn generate-test-resources makes it");
    }
    var names = String.join(",", all.stream().map(Spec::name).toList());
    var seeds = String.join(",", all.stream().map(s -> "127.0.0.1:" + s.transport()).toList());
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                NODE.toString(),
                folder.resolve(spec.name()).toString(),
                "cluster.name=" + folder.getFileName(),
                "node.name=" + spec.name(),
                "http.port=" + spec.http(),
                "transport.port=" + spec.transport()));
    if (all.size() == 1) {
      command.add("discovery.type=single-node");
    } else {
      command.add("discovery.seed_hosts=" + seeds);
      command.add("cluster.initial_cluster_manager_nodes=" + names);
    }
    var builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve(spec.name() + ".log").toFile()));
    return builder.start();
  }

  /** Asks living nodes until one answers well. */
  void await(String path) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      for (var node : nodes) {
        if (node.process.isAlive() && isGood(node.spec.http(), path)) {
          return;
        }
      }
      if (nodes.stream().noneMatch(n -> n.process.isAlive())) {
        throw new IllegalStateException("no node is left; see " + folder);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new IllegalStateException("the cluster did not come up; see " + folder);
  }

  private static boolean isGood(int port, String path) {
    try {
      var connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Addresses of all nodes. */
  public List<URI> addresses() {
    return nodes.stream().map(n -> URI.create("http://127.0.0.1:" + n.spec.http())).toList();
  }

  /** A place of its own in the cluster. */
  ClusterAddress place() {
    return new ClusterAddress(addresses(), null, null, prefix());
  }

  /** As the power cut does it. */
  void kill(int node) {
    try {
      nodes.get(node).process.destroyForcibly().waitFor();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("killing a node was broken off", stopped);
    }
  }

  /** Starts a killed node again. */
  void restart(int node) {
    var dead = nodes.get(node);
    try {
      dead.process = launch(dead.spec, nodes.stream().map(n -> n.spec).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException("starting a node again failed", failed);
    }
    await("/_cluster/health?wait_for_nodes=" + nodes.size() + "&timeout=1s");
  }

  @Override
  public void close() {
    nodes.forEach(node -> node.process.destroyForcibly());
    try {
      for (var node : nodes) {
        node.process.waitFor(10, TimeUnit.SECONDS);
      }
      delete();
    } catch (IOException left) {
      throw new UncheckedIOException("deleting " + folder + " failed", left);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void delete() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
