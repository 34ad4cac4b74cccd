package org.patentbridge.intake.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentbridge.domain.chain.ChainLink;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.NearestName;

/** Which link of a known chain an id or a name means; a name that several links have means none. */
final class LinkNames {

  private final Map<String, ChainLinkId> links = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final List<String> ids;

  LinkNames(List<IndustrialChain> chains) {
    for (IndustrialChain chain : chains) {
      for (ChainLink link : chain.links()) {
        put(chain.nameZh() + link.nameZh(), link.id());
        put(chain.nameEn() + link.nameEn(), link.id());
        put(link.nameZh(), link.id());
        put(link.nameEn(), link.id());
      }
    }
    shared.forEach(links::remove);
    ids =
        chains.stream().flatMap(c -> c.links().stream()).map(link -> link.id().toString()).toList();
  }

  private void put(String name, ChainLinkId id) {
    var folded = ColumnRule.folded(name);
    var before = links.putIfAbsent(folded, id);
    if (before != null && !before.equals(id)) {
      shared.add(folded);
    }
  }

  /** Whether a text is the name of a link, which may hold commas. */
  boolean isName(String text) {
    return links.containsKey(ColumnRule.folded(text));
  }

  /** The link that a text names, known or not. */
  ChainLinkId parse(String text) {
    var named = links.get(ColumnRule.folded(text));
    return named == null ? ChainLinkId.parse(text) : named;
  }

  /** Whether no chain has it, as far as chains are known at all. */
  boolean isStrange(ChainLinkId id) {
    return !ids.isEmpty() && !ids.contains(id.toString());
  }

  Optional<String> findNearest(ChainLinkId id) {
    return NearestName.find(id.toString(), ids);
  }
}
