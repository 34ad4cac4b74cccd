package org.patentbridge.enrichment.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.organization.NameProposal;
import org.patentbridge.domain.organization.NameStep;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;

/**
 * Finds pairs of parties that a person should look at. Names are grouped by what they would share,
 * never compared all with all; in a group each party is proposed to the best known one that it was
 * not set apart from, so that a group of n names gives n - 1 proposals.
 */
public final class NameProposals {

  /** How many better known parties are tried where people set some apart. */
  private static final int TRIED = 8;

  /** Two names that share fewer words say little. */
  private static final int LEAST_WORDS = 2;

  private static final String OPENING = "([{（【〔［";
  private static final String CLOSING = ")]}）】〕］";

  private static final Comparator<NameMention> BEST_KNOWN_FIRST =
      Comparator.comparing((NameMention m) -> !m.known())
          .thenComparing(NameMention::count, Comparator.reverseOrder())
          .thenComparing(m -> m.name().raw())
          .thenComparing(NameMention::party);

  private static final Comparator<NameProposal> MOST_NAMED_FIRST =
      Comparator.comparing(NameProposal::mentions, Comparator.reverseOrder())
          .thenComparing(NameProposal::step)
          .thenComparing(p -> p.otherName().raw())
          .thenComparing(NameProposal::one)
          .thenComparing(NameProposal::other);

  private final NameTables tables;
  private final DecidedParties decided;
  private final Map<Pair, NameProposal> found = new HashMap<>();

  private record Pair(OrganizationId low, OrganizationId high) {

    static Pair of(OrganizationId one, OrganizationId other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** What a name shares with others at a step; empty where it has nothing of the kind. */
  private interface Sharing {
    Optional<String> of(OrganizationName name);
  }

  private NameProposals(NameTables tables, DecidedParties decided) {
    this.tables = tables;
    this.decided = decided;
  }

  /** The proposals: those about the most named parties first, then by step and name. */
  public static List<NameProposal> of(
      Collection<NameMention> mentions, NameTables tables, DecidedParties decided) {
    var all = mentions.stream().sorted(BEST_KNOWN_FIRST).toList();
    var proposals = new NameProposals(tables, decided);
    proposals.share(all, NameStep.NAMESAKE, n -> Optional.of(tables.read(n).key()));
    proposals.share(all, NameStep.LEGAL_FORM, tables.legalForms()::findCore);
    proposals.share(all, NameStep.BRANCH, proposals::findWithoutBracket);
    proposals.share(all, NameStep.WORDS, proposals::findWords);
    new NameNeighbours(all, tables).each(proposals::propose);
    return proposals.found.values().stream().sorted(MOST_NAMED_FIRST).toList();
  }

  private void share(List<NameMention> all, NameStep step, Sharing sharing) {
    Map<String, List<NameMention>> groups = new TreeMap<>();
    for (var mention : all) {
      sharing
          .of(mention.name())
          .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(mention));
    }
    groups.values().forEach(group -> proposeWithin(group, step));
  }

  private void proposeWithin(List<NameMention> group, NameStep step) {
    for (int i = 1; i < group.size(); i++) {
      var mention = group.get(i);
      group.subList(0, Math.min(i, TRIED)).stream()
          .filter(better -> !decided.areApart(better.party(), mention.party()))
          .findFirst()
          .ifPresent(better -> propose(better, mention, step));
    }
  }

  /** Enters a pair once, at its first and surest step. */
  private void propose(NameMention better, NameMention mention, NameStep step) {
    if (mention.count() > 0
        && !better.party().equals(mention.party())
        && !decided.areApart(better.party(), mention.party())
        && !areTwoRows(better.name(), mention.name())) {
      found.putIfAbsent(
          Pair.of(better.party(), mention.party()),
          new NameProposal(
              better.party(),
              mention.party(),
              better.name(),
              mention.name(),
              step,
              mention.count(),
              because(step, better.name(), mention.name())));
    }
  }

  /** The table knows both, as two. */
  private boolean areTwoRows(OrganizationName one, OrganizationName other) {
    var row = tables.read(one).known();
    var otherRow = tables.read(other).known();
    return !row.isEmpty() && !otherRow.isEmpty() && !row.equals(otherRow);
  }

  private static Reason because(NameStep step, OrganizationName better, OrganizationName name) {
    return switch (step) {
      case NAMESAKE -> Reason.of("names.proposal.namesake", better, name);
      case LEGAL_FORM -> Reason.of("names.proposal.legal-form", better, name);
      case BRANCH -> Reason.of("names.proposal.branch", better, name);
      case WORDS -> Reason.of("names.proposal.words", better, name);
      case SUBUNIT -> Reason.of("names.proposal.subunit", better, name);
      case NEAR -> Reason.of("names.proposal.near", better, name);
      case SAME, SPELLING, ALIAS, DECIDED ->
          throw new IllegalArgumentException("the step " + step + " needs no proposal");
    };
  }

  /** The name up to a bracket that ends it, its legal form off; the whole core without one. */
  private Optional<String> findWithoutBracket(OrganizationName name) {
    var raw = name.raw();
    var end = raw.length() - 1;
    if (end > 0 && CLOSING.indexOf(raw.charAt(end)) >= 0) {
      var start = end;
      while (start > 0 && OPENING.indexOf(raw.charAt(start)) < 0) {
        start--;
      }
      return tables.legalForms().findCore(new OrganizationName(raw.substring(0, start)));
    }
    return tables.legalForms().findCore(name);
  }

  private Optional<String> findWords(OrganizationName name) {
    if (!Spelling.isLatin(Spelling.fold(name))) {
      return Optional.empty();
    }
    var words = tables.wordForms().of(name);
    return words.size() < LEAST_WORDS ? Optional.empty() : Optional.of(String.join(" ", words));
  }
}
