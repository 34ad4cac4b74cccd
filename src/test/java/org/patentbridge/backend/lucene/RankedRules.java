package org.patentbridge.backend.lucene;

import java.util.List;
import org.patentbridge.contract.SearchBackendContract;
import org.patentbridge.rulebook.FieldRule;
import org.patentbridge.rulebook.RankingRule;
import org.patentbridge.rulebook.RelatedTerms;
import org.patentbridge.rulebook.Rulebook;

/** Rules of one field of words, with a ranking of the test's own. */
final class RankedRules {

  private RankedRules() {}

  static Rulebook of(RankingRule ranking, RelatedTerms... related) {
    var like = SearchBackendContract.rules();
    var field = new FieldRule("words", "words", 1, 1, List.of(), "one field is enough");
    return new Rulebook(
        like.fingerprint(),
        List.of(field),
        like.analyzers(),
        ranking,
        like.synonyms(),
        like.terms(),
        like.addedTerms(),
        List.of(related),
        like.chains(),
        like.chainTables(),
        like.profiles(),
        like.templates(),
        like.columns(),
        like.values(),
        like.merging(),
        like.layouts(),
        like.industries(),
        like.needs(),
        like.names(),
        like.intake(),
        like.series(),
        like.tiers(),
        like.investors(),
        like.shortlist());
  }
}
