package org.patentbridge.intake.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbridge.rulebook.ChainRule;
import org.patentbridge.rulebook.ColumnRule;
import org.patentbridge.rulebook.NearestName;
import org.patentbridge.rulebook.RegionNames;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.ValueRule;

/** What words and names of the shelf stand for, for one kind of record. */
public final class Words {

  private final List<ValueRule> rules;
  private final Map<String, Map<String, String>> byField = new HashMap<>();
  private final RegionNames regions;
  private final LinkNames links;

  public Words(String noun, Rulebook rulebook) {
    this.rules = rulebook.values().stream().filter(r -> r.noun().equals(noun)).toList();
    this.regions = new RegionNames(rulebook.intake().regions());
    this.links = new LinkNames(rulebook.chains().stream().map(ChainRule::chain).toList());
    for (ValueRule rule : this.rules) {
      var words = byField.computeIfAbsent(rule.field(), f -> new HashMap<>());
      words.put(ColumnRule.folded(rule.canonical()), rule.canonical());
      rule.names().forEach(name -> words.putIfAbsent(ColumnRule.folded(name), rule.canonical()));
    }
  }

  RegionNames regions() {
    return regions;
  }

  LinkNames links() {
    return links;
  }

  /** The canonical value, empty for an unknown word. */
  public Optional<String> find(String field, String word) {
    return Optional.ofNullable(byField.getOrDefault(field, Map.of()).get(ColumnRule.folded(word)));
  }

  /** The word that comes nearest to an unknown one. */
  public Optional<String> findNearest(String field, String word) {
    var known =
        rules.stream()
            .filter(r -> r.field().equals(field))
            .flatMap(r -> Stream.concat(Stream.of(r.canonical()), r.names().stream()))
            .toList();
    return NearestName.find(word, known);
  }
}
