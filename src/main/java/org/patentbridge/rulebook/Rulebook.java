package org.patentbridge.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.problem.NotFoundException;
import org.patentbridge.domain.provenance.Digest;
import org.patentbridge.domain.provenance.RulebookFingerprint;

/**
 * Everything under {@code index-config/}, read and checked.
 *
 * @param fingerprint digest over all of its files
 * @param fields what is searched
 * @param analyzers how text is read
 * @param ranking what counts beside shared words
 * @param synonyms groups of terms that mean the same
 * @param terms Chinese–English term pairs
 * @param addedTerms pairs of a user's own dictionary, which lies elsewhere; empty where there is
 *     none
 * @param related groups of related wording, by which a query may be widened at a small weight
 * @param chains industrial chains with how to recognise their links
 * @param chainTables digest over those tables of chains that decide where records are placed
 * @param profiles scoring profiles
 * @param templates event templates
 * @param columns names that columns of incoming tables may have
 * @param values words that values of incoming tables may have
 * @param merging whose word holds where sources of one patent differ
 * @param layouts tables of offices and vendors, recognised by their headings
 * @param industries how records are placed in technology fields and strategic emerging industries
 * @param needs how needs are read for what they state and lack
 * @param names how names of parties are read
 * @param intake what incoming records are checked against
 * @param series when what was refused is offered again
 * @param tiers how answers move offerings between tiers
 * @param investors how investors and their deals are read, and what fits a mandate
 * @param shortlist how a chain is shown in its month
 */
public record Rulebook(
    RulebookFingerprint fingerprint,
    List<FieldRule> fields,
    List<AnalyzerRule> analyzers,
    RankingRule ranking,
    List<SynonymGroup> synonyms,
    List<TermPair> terms,
    List<TermPair> addedTerms,
    List<RelatedTerms> related,
    List<ChainRule> chains,
    RulebookFingerprint chainTables,
    List<ScoringProfile> profiles,
    List<EventTemplate> templates,
    List<ColumnRule> columns,
    List<ValueRule> values,
    MergeRules merging,
    List<TableLayout> layouts,
    IndustryRules industries,
    NeedRules needs,
    NameRules names,
    IntakeRules intake,
    SeriesRules series,
    TierRules tiers,
    InvestorRules investors,
    ShortlistRules shortlist) {

  public Rulebook {
    fields = List.copyOf(fields);
    analyzers = List.copyOf(analyzers);
    synonyms = List.copyOf(synonyms);
    terms = List.copyOf(terms);

    addedTerms = List.copyOf(addedTerms);

    related = List.copyOf(related);

    chains = List.copyOf(chains);
    profiles = List.copyOf(profiles);
    templates = List.copyOf(templates);
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    layouts = List.copyOf(layouts);
  }

  /**
   * These rules with a dictionary added, under a fingerprint of their own: what was read or ranked
   * with it is never taken for what was read without it.
   */
  public Rulebook plus(TermList dictionary) {
    var both = Digest.ofLines("terms", fingerprint.digest().hex(), dictionary.digest().hex());
    return new Rulebook(
        new RulebookFingerprint(both),
        fields,
        analyzers,
        ranking,
        synonyms,
        terms,
        Stream.concat(addedTerms.stream(), dictionary.pairs().stream()).toList(),
        related,
        chains,
        chainTables,
        profiles,
        templates,
        columns,
        values,
        merging,
        layouts,
        industries,
        needs,
        names,
        intake,
        series,
        tiers,
        investors,
        shortlist);
  }

  /**
   * @throws NotFoundException when no profile has this id
   */
  public ScoringProfile getProfile(String id) {
    return profiles.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("scoring profile", id));
  }

  /**
   * @throws NotFoundException when no template has this id
   */
  public EventTemplate getTemplate(String id) {
    return templates.stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("event template", id));
  }

  /** The field that a heading means in tables of a kind of record. */
  public Optional<ColumnRule> findColumn(String noun, String heading) {
    return columns.stream().filter(c -> c.noun().equals(noun) && c.isMeantBy(heading)).findFirst();
  }

  /** The layout whose headings a row holds; of several the one that asks for most headings. */
  public Optional<TableLayout> findLayout(String noun, Collection<String> row) {
    return TableLayout.recognised(
        layouts.stream().filter(l -> l.noun().equals(noun)).toList(), row);
  }

  /** The value that a word means in a field; who asks for every row keeps the answers. */
  public Optional<ValueRule> findValue(String noun, String field, String word) {
    return values.stream()
        .filter(v -> v.noun().equals(noun) && v.field().equals(field) && v.isMeantBy(word))
        .findFirst();
  }

  public Optional<IndustrialChain> findChain(ChainId id) {
    return chains.stream().map(ChainRule::chain).filter(c -> c.id().equals(id)).findFirst();
  }

  public Optional<ChainRule.LinkRule> findLink(ChainLinkId id) {
    return chains.stream()
        .flatMap(c -> c.links().stream())
        .filter(l -> l.link().equals(id))
        .findFirst();
  }
}
