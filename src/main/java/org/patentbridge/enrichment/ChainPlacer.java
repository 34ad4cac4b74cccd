package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.rulebook.ChainRule;

/**
 * Places texts and classes on the links of the chains that it knows.
 *
 * <p>Classes and words both speak for a link; see {@link LinkEvidence} for how they add up. Within
 * a chain a link must be at least half as sure as the surest one. Words alone must be more telling
 * where the record has classes and none of them belongs to the chain, because then the classes
 * speak against it.
 */
public final class ChainPlacer implements Placements {

  /** Edition of this way of placing; a higher one makes kept placements stale. */
  public static final int EDITION = 1;

  /** One telling word (0.35) or two short ones (0.36) suffice where no class is known. */
  private static final double LEAST = 0.3;

  /** Two telling words (0.58) suffice where the classes lie outside of the chain. */
  private static final double LEAST_AGAINST_CLASSES = 0.55;

  /** What the confidence keeps where the classes lie outside of the chain. */
  private static final double AGAINST_CLASSES = 0.6;

  /** Links below this part of the surest of their chain are dropped. */
  private static final double NEAR_BEST = 0.5;

  private static final Comparator<Placement> SUREST_FIRST =
      Comparator.comparing(Placement::confidence, Comparator.reverseOrder())
          .thenComparing(Placement::link);

  private final List<ChainLinkId> links = new ArrayList<>();
  private final ClassFinder classes;
  private final KeywordFinder words;

  public ChainPlacer(List<ChainRule> chains) {
    this.classes = new ClassFinder(chains.size());
    List<Keyword> keywords = new ArrayList<>();
    for (int chain = 0; chain < chains.size(); chain++) {
      for (var rule : chains.get(chain).links()) {
        addLink(rule, chain, keywords);
      }
    }
    this.words = new KeywordFinder(keywords, chains.size());
  }

  private void addLink(ChainRule.LinkRule rule, int chain, List<Keyword> keywords) {
    int link = links.size();
    links.add(rule.link());
    rule.ipc().forEach(prefix -> classes.add(prefix, link, chain));
    Set<String> known = new HashSet<>();
    for (var keyword : rule.keywords()) {
      var word = Word.of(keyword);
      if (!word.folded().isEmpty() && known.add(word.folded())) {
        keywords.add(new Keyword(link, chain, word));
      }
    }
  }

  @Override
  public List<Placement> place(String text, List<IpcSymbol> ipc) {
    var byChain = new TreeMap<Integer, TreeMap<Integer, LinkEvidence>>();
    for (var hit : classes.find(ipc)) {
      evidence(byChain, hit.chain(), hit.link()).add(hit);
    }
    for (var word : words.find(text)) {
      evidence(byChain, word.chain(), word.link()).add(word);
    }
    List<Placement> placements = new ArrayList<>();
    for (var ofChain : byChain.values()) {
      placements.addAll(placeOnChain(List.copyOf(ofChain.values()), !ipc.isEmpty()));
    }
    placements.sort(SUREST_FIRST);
    return List.copyOf(placements);
  }

  private static LinkEvidence evidence(
      TreeMap<Integer, TreeMap<Integer, LinkEvidence>> byChain, int chain, int link) {
    return byChain
        .computeIfAbsent(chain, c -> new TreeMap<>())
        .computeIfAbsent(link, LinkEvidence::new);
  }

  private List<Placement> placeOnChain(List<LinkEvidence> evidence, boolean hasClasses) {
    var classesSpeakAgainst = hasClasses && evidence.stream().noneMatch(LinkEvidence::hasClass);
    var best = evidence.stream().mapToDouble(LinkEvidence::confidence).max().orElse(0);
    var least = Math.max(NEAR_BEST * best, classesSpeakAgainst ? LEAST_AGAINST_CLASSES : LEAST);
    var kept = classesSpeakAgainst ? AGAINST_CLASSES : 1;
    return evidence.stream()
        .filter(e -> e.confidence() >= least)
        .map(e -> new Placement(links.get(e.link()), e.confidence() * kept, e.shown()))
        .toList();
  }
}
