package org.patentbridge.backend.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbridge.backend.lucene.WeightedTerms.Rewording;
import org.patentbridge.backend.lucene.WeightedTerms.Wording;
import org.patentbridge.rulebook.RelatedTerms;
import org.patentbridge.rulebook.SynonymGroup;

/** Finds the parts of a text for which the thesaurus knows other wordings. */
final class Rewordings {

  private final AnalyzerAssembly analyzers;
  private final String analyzer;
  private final CharacterFolding folding = new CharacterFolding(true, true);
  private final Concepts names;

  /** Other wordings by the name under which a term is found. */
  private final Map<String, Set<String>> others = new HashMap<>();

  private final Map<String, Set<String>> termsOf = new java.util.concurrent.ConcurrentHashMap<>();

  /**
   * @param analyzer id of the reading chain by which wordings become terms
   */
  Rewordings(List<RelatedTerms> groups, AnalyzerAssembly analyzers, String analyzer) {
    this.analyzers = analyzers;
    this.analyzer = analyzer;
    var terms = groups.stream().flatMap(g -> g.terms().stream()).distinct().sorted().toList();
    this.names =
        new Concepts(
            terms.stream().map(t -> new SynonymGroup("thesaurus", List.of(t), "")).toList(),
            folding::fold,
            EnglishStem::of);
    for (var group : groups) {
      for (var term : group.terms()) {
        nameOf(term)
            .ifPresent(
                name -> {
                  var known = others.computeIfAbsent(name, n -> new LinkedHashSet<>());
                  group.terms().stream().filter(o -> !o.equals(term)).forEach(known::add);
                });
      }
    }
  }

  private java.util.Optional<String> nameOf(String term) {
    return names.mentionsIn(folding.fold(term)).stream()
        .filter(m -> m.start() == 0)
        .map(Concepts.Mention::concept)
        .findFirst();
  }

  /**
   * Parts of a text with their other wordings, each term in at most one part, in the order of the
   * text.
   */
  List<Rewording> of(String text) {
    if (others.isEmpty()) {
      return List.of();
    }
    var parts = new LinkedHashMap<String, String>();
    for (var mention : names.mentionsIn(folding.fold(text))) {
      parts.putIfAbsent(mention.concept(), text.substring(mention.start(), mention.end()));
    }
    var taken = new HashSet<String>();
    var rewordings = new ArrayList<Rewording>();
    parts.forEach(
        (name, part) -> {
          var own = new LinkedHashSet<>(analyzers.terms(analyzer, part));
          own.removeAll(taken);
          var wordings = wordings(name, own);
          if (!own.isEmpty() && !wordings.isEmpty()) {
            taken.addAll(own);
            rewordings.add(new Rewording(part, own, wordings));
          }
        });
    return rewordings;
  }

  /** Those that bring a term of their own. */
  private List<Wording> wordings(String name, Set<String> own) {
    return others.getOrDefault(name, Set.of()).stream()
        .map(text -> new Wording(text, terms(text)))
        .filter(wording -> !wording.terms().isEmpty() && !own.containsAll(wording.terms()))
        .sorted(Comparator.comparing(Wording::text))
        .toList();
  }

  private Set<String> terms(String wording) {
    return termsOf.computeIfAbsent(wording, w -> Set.copyOf(analyzers.terms(analyzer, w)));
  }
}
