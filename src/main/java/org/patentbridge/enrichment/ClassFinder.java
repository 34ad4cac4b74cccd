package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbridge.domain.classification.IpcPrefix;
import org.patentbridge.domain.classification.IpcSymbol;

/**
 * Finds the links to which a class belongs. Within a chain the longest prefix that covers the class
 * decides, whichever link it stands at; a shorter one at another link gives way.
 */
final class ClassFinder {

  private static final int SECTION = 1;
  private static final int IPC_CLASS = 3;
  private static final int SUBCLASS = 4;

  private final Map<String, List<Target>> byPrefix = new HashMap<>();
  private final int chains;

  private record Target(int link, int chain, boolean sure) {}

  /**
   * A class that belongs to a link.
   *
   * @param link number of the link
   * @param chain number of its chain
   * @param symbol the class
   * @param position place of the class on the record, 0 for the main class
   * @param depth how fine the prefix is: 0 section, 1 class, 2 subclass, 3 main group, 4 subgroup
   * @param sure whether the class places a record by itself
   */
  record ClassHit(int link, int chain, IpcSymbol symbol, int position, int depth, boolean sure) {}

  ClassFinder(int chains) {
    this.chains = chains;
  }

  void add(IpcPrefix prefix, int link, int chain, boolean sure) {
    byPrefix
        .computeIfAbsent(prefix.key(), k -> new ArrayList<>(1))
        .add(new Target(link, chain, sure));
  }

  List<ClassHit> find(List<IpcSymbol> ipc) {
    List<ClassHit> hits = new ArrayList<>();
    for (int position = 0; position < ipc.size(); position++) {
      addHits(ipc.get(position), position, hits);
    }
    return hits;
  }

  private void addHits(IpcSymbol symbol, int position, List<ClassHit> hits) {
    var decided = new boolean[chains];
    for (var prefix : symbol.prefixes()) {
      var targets = byPrefix.getOrDefault(prefix, List.of());
      for (var target : targets) {
        if (!decided[target.chain()]) {
          hits.add(
              new ClassHit(
                  target.link(), target.chain(), symbol, position, depth(prefix), target.sure()));
        }
      }
      targets.forEach(target -> decided[target.chain()] = true);
    }
  }

  private static int depth(String prefix) {
    return switch (prefix.length()) {
      case SECTION -> 0;
      case IPC_CLASS -> 1;
      case SUBCLASS -> 2;
      default -> prefix.indexOf('/') < 0 ? 3 : 4;
    };
  }
}
