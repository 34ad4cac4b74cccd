package org.patentbridge.backend.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.problem.Problem;

/** Builds in memory, gone with the process: private words never lie on a disk. */
final class MemoryPlace implements BuildPlace {

  private final Map<String, Directory> builds = new HashMap<>();
  private @Nullable String current;
  private int made;

  @Override
  public synchronized String nextName() {
    made++;
    return "memory-" + made;
  }

  @Override
  public synchronized Optional<String> findCurrent() {
    return Optional.ofNullable(current);
  }

  @Override
  public synchronized Directory open(String name) {
    return builds.computeIfAbsent(name, n -> new ByteBuffersDirectory());
  }

  @Override
  public synchronized void makeCurrent(String name) {
    current = name;
  }

  @Override
  public synchronized void delete(String name) throws IOException {
    IOUtils.close(builds.remove(name));
  }

  @Override
  public synchronized void deleteAllBut(String name) throws IOException {
    for (var other : List.copyOf(builds.keySet())) {
      if (!other.equals(name)) {
        delete(other);
      }
    }
  }

  @Override
  public List<Problem> check(String inUse) {
    return List.of();
  }

  @Override
  public String describe() {
    return "memory";
  }

  @Override
  public synchronized void close() throws IOException {
    IOUtils.close(builds.values());
    builds.clear();
  }
}
