package org.patentbridge.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.chain.Unplaced;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.enrichment.Keyword.Kind;
import org.patentbridge.rulebook.ChainRule;

/**
 * Places texts, classes and branches on the links of the chains that it knows.
 *
 * <p>Classes, words of the title, words of the body and the branch of a company speak for a link;
 * see {@link LinkEvidence} for how they add up and {@link ChainEvidence} for which of them count.
 * Within a chain a link must be nearly as sure as the surest one. Words must be more telling where
 * the record has classes and none of them belongs to the chain, because then the classes speak
 * against it, and where no class and no word of the title speaks for the link.
 */
public final class ChainPlacer implements Placements {

  /** Edition of this way of placing; a higher one makes kept placements stale. */
  public static final int EDITION = 2;

  /** One word of the title (0.55) suffices, two words of the body (0.44) do not. */
  private static final double LEAST = 0.45;

  /** Three words of the body (0.58) suffice where nothing else speaks for the link. */
  private static final double LEAST_OF_BODY = 0.5;

  /** One word of the title is too little where the classes lie outside of the chain. */
  private static final double LEAST_AGAINST_CLASSES = 0.65;

  /** What the confidence keeps where the classes lie outside of the chain. */
  private static final double AGAINST_CLASSES = 0.8;

  /** Links below this part of the surest of their chain are dropped. */
  private static final double NEAR_BEST = 0.7;

  /** Chance of a branch that works on one link alone; shared among the links that name it. */
  private static final double BRANCH = 0.5;

  private static final Comparator<Placement> SUREST_FIRST =
      Comparator.comparing(Placement::confidence, Comparator.reverseOrder())
          .thenComparing(Placement::link);

  private final List<ChainLinkId> links = new ArrayList<>();
  private final ClassFinder classes;
  private final KeywordFinder words;
  private final Map<String, List<Branch>> branches = new HashMap<>();

  private record Branch(int link, int chain) {}

  public ChainPlacer(List<ChainRule> chains) {
    this.classes = new ClassFinder(chains.size());
    List<Keyword> keywords = new ArrayList<>();
    for (int chain = 0; chain < chains.size(); chain++) {
      for (var word : chains.get(chain).about()) {
        keywords.add(new Keyword(Keyword.NO_LINK, chain, Word.of(word), Kind.ABOUT));
      }
      for (var rule : chains.get(chain).links()) {
        addLink(rule, chain, keywords);
      }
    }
    keywords.removeIf(keyword -> keyword.folded().isEmpty());
    this.words = new KeywordFinder(keywords, chains.size());
  }

  private void addLink(ChainRule.LinkRule rule, int chain, List<Keyword> keywords) {
    int link = links.size();
    links.add(rule.link());
    rule.marks().ipc().forEach(prefix -> classes.add(prefix, link, chain, true));
    rule.hints().ipc().forEach(prefix -> classes.add(prefix, link, chain, false));
    Set<String> known = new HashSet<>();
    for (var kind : List.of(Kind.MARK, Kind.HINT)) {
      var written = kind == Kind.MARK ? rule.marks().words() : rule.hints().words();
      written.stream()
          .map(Word::of)
          .filter(word -> known.add(word.folded()))
          .forEach(word -> keywords.add(new Keyword(link, chain, word, kind)));
    }
    for (var branch : rule.branches()) {
      branches
          .computeIfAbsent(digits(branch), b -> new ArrayList<>(1))
          .add(new Branch(link, chain));
    }
  }

  @Override
  public List<Placement> place(String text, List<IpcSymbol> ipc) {
    return place(text, ipc, null);
  }

  /**
   * As {@link #place(String, List)} with the branch of a company.
   *
   * @param branch where the company works, null where unknown
   */
  public List<Placement> place(String text, List<IpcSymbol> ipc, @Nullable IndustryCode branch) {
    List<Placement> placements = new ArrayList<>();
    for (var ofChain : evidence(text, ipc, branch).values()) {
      placements.addAll(placeOnChain(ofChain, !ipc.isEmpty()));
    }
    placements.sort(SUREST_FIRST);
    return List.copyOf(placements);
  }

  /**
   * Why a record has no place.
   *
   * @return meaningless for a record that has one
   */
  public Unplaced whyNot(String text, List<IpcSymbol> ipc, @Nullable IndustryCode branch) {
    Placement nearest = null;
    var isAgainst = false;
    for (var ofChain : evidence(text, ipc, branch).values()) {
      for (var link : ofChain.weigh()) {
        var placement = placement(link, 1);
        if (nearest == null || SUREST_FIRST.compare(placement, nearest) < 0) {
          nearest = placement;
          isAgainst = !ipc.isEmpty() && !ofChain.hasClass() && link.confidence() >= LEAST;
        }
      }
    }
    if (nearest == null) {
      return new Unplaced(Unplaced.Reason.NOTHING_FOUND, null);
    }
    return new Unplaced(
        isAgainst ? Unplaced.Reason.CLASSES_ELSEWHERE : Unplaced.Reason.TOO_LITTLE, nearest);
  }

  private TreeMap<Integer, ChainEvidence> evidence(
      String text, List<IpcSymbol> ipc, @Nullable IndustryCode branch) {
    var placed = PlacedText.of(text);
    var byChain = new TreeMap<Integer, ChainEvidence>();
    for (var hit : classes.find(ipc)) {
      byChain.computeIfAbsent(hit.chain(), c -> new ChainEvidence(placed)).add(hit);
    }
    for (var found : words.find(placed.read())) {
      byChain.computeIfAbsent(found.keyword().chain(), c -> new ChainEvidence(placed)).add(found);
    }
    if (branch != null) {
      addBranch(digits(branch), placed, byChain);
    }
    return byChain;
  }

  /** The longest beginning of the code that any link names. */
  private void addBranch(String code, PlacedText text, TreeMap<Integer, ChainEvidence> byChain) {
    for (int end = code.length(); end > 1; end--) {
      var found = branches.get(code.substring(0, end));
      if (found != null) {
        for (var branch : found) {
          byChain
              .computeIfAbsent(branch.chain(), c -> new ChainEvidence(text))
              .addBranch(branch.link(), code, BRANCH / found.size(), found.size() == 1);
        }
        return;
      }
    }
  }

  private static String digits(IndustryCode branch) {
    return branch.value().replaceFirst("^[A-T]", "");
  }

  private List<Placement> placeOnChain(ChainEvidence evidence, boolean hasClasses) {
    var found = evidence.weigh();
    var classesSpeakAgainst = hasClasses && !evidence.hasClass();
    var best = found.stream().mapToDouble(LinkEvidence::confidence).max().orElse(0);
    var least = Math.max(NEAR_BEST * best, classesSpeakAgainst ? LEAST_AGAINST_CLASSES : LEAST);
    var kept = classesSpeakAgainst ? AGAINST_CLASSES : 1;
    return found.stream()
        .filter(link -> link.confidence() >= least)
        .filter(link -> link.isDecisive() || link.confidence() >= LEAST_OF_BODY)
        .map(link -> placement(link, kept))
        .toList();
  }

  private Placement placement(LinkEvidence link, double kept) {
    return new Placement(links.get(link.link()), link.confidence() * kept, link.evidence());
  }
}
