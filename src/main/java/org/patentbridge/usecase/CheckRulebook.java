package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.patent.PatentNumbers;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.ChangeNumber;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.enrichment.completeness.NeedReader;
import org.patentbridge.enrichment.industry.IndustryReader;
import org.patentbridge.enrichment.names.NameTables;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.merging.ClaimTrial;
import org.patentbridge.retrieval.RetrievalQuery;
import org.patentbridge.retrieval.ScratchIndexes;
import org.patentbridge.rulebook.MergeCheck;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.RulebookCheck;
import org.patentbridge.rulebook.Rules;
import org.patentbridge.scoring.Candidate;
import org.patentbridge.scoring.Scorer;
import org.patentbridge.scoring.ScoringContext;

/** Runs every example that stands in the rules. */
@Act(Scope.READ)
@ApplicationScoped
public class CheckRulebook {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  private final Rules rules;
  private final RulebookCheck.AnalyzerTrial analyzers;
  private final ScratchIndexes scratch;

  CheckRulebook(Rules rules, RulebookCheck.AnalyzerTrial analyzers, ScratchIndexes scratch) {
    this.rules = rules;
    this.analyzers = analyzers;
    this.scratch = scratch;
  }

  /** Checks the rules in force; anybody may. */
  public CheckedRules run() {
    var rulebook = rules.current();
    var placer = new ChainPlacer(rulebook.chains());
    var industries = new IndustryReader(rulebook.industries());
    var needs = new NeedReader(rulebook.needs());
    var check =
        new RulebookCheck(
            analyzers,
            (text, ipc) -> placer.place(text, ipc).stream().map(Placement::link).toList(),
            (profile, need, better, worse) -> compare(rulebook, profile, need, better, worse),
            new RulebookCheck.ReadingTrials(
                industries::read,
                text -> needs.read(TechnologyNeed.typed("", text)),
                new NameTables(rulebook.names())));
    var result = check.run(rulebook);
    var merging = new MergeCheck(ClaimTrial::keep).run(rulebook.merging());
    var problems = new ArrayList<>(result.report().problems());
    problems.addAll(merging.problems());
    return new CheckedRules(
        rulebook.fingerprint(),
        result.analyzers(),
        result.chains(),
        result.profiles(),
        result.templates(),
        result.fields(),
        result.words(),
        merging.examples(),
        result.readings(),
        result.names(),
        new ProblemReport(problems));
  }

  private int compare(Rulebook rulebook, String profile, String need, String better, String worse) {
    var scorer = new Scorer(rulebook.getProfile(profile), rulebook);
    var placer = new ChainPlacer(rulebook.chains());
    var seeker = new Seeker.OfNeed(TechnologyNeed.typed("", need));
    var first = new Offering.OfPatent(patent("better", better));
    var second = new Offering.OfPatent(patent("worse", worse));
    try (var index = scratch.open()) {
      var composer = new DocumentComposer(DocumentComposer.Surroundings.NONE);
      index.update(
          List.of(composer.compose(first.patent()), composer.compose(second.patent())),
          List.of(),
          ChangeNumber.NONE);
      var query = new RetrievalQuery("", need, RetrievalQuery.Filter.NONE, 2);
      var ids = List.of(first.id().toString(), second.id().toString());
      var relevance = index.relevanceOf(query, ids);
      var links = placer.place(need, List.of());
      return points(scorer, placer, seeker, links, first, relevance.getOrDefault(ids.get(0), 0.0))
          .compareTo(
              points(
                  scorer, placer, seeker, links, second, relevance.getOrDefault(ids.get(1), 0.0)));
    }
  }

  private static org.patentbridge.domain.quantity.Points points(
      Scorer scorer,
      ChainPlacer placer,
      Seeker seeker,
      List<Placement> links,
      Offering offering,
      double relevance) {
    var offered = placer.place(offering.text().all(), offering.ipc());
    var candidate = new Candidate(seeker, offering, relevance, List.of(), links, offered);
    return scorer.points(candidate, new ScoringContext(ANY_DAY, null, new NobodyKnown())).total();
  }

  private static Patent patent(String id, String text) {
    return new Patent(
        PatentId.ofSource("example", id),
        PatentNumbers.UNKNOWN,
        PatentKind.UNKNOWN,
        new BilingualText(text, "", "", ""),
        List.of(),
        List.of(),
        FilingDates.UNKNOWN,
        LegalStatus.UNKNOWN,
        LicensingTerms.UNKNOWN,
        Readiness.UNKNOWN,
        PatentRecord.UNKNOWN,
        Origin.ENTERED);
  }

  /** A directory without entries, for examples that are about words alone. */
  private record NobodyKnown() implements ScoringContext.Directory {

    @Override
    public Optional<Organization> find(OrganizationId id) {
      return Optional.empty();
    }

    @Override
    public List<Organization> holdersOf(Offering offering) {
      return List.of();
    }

    @Override
    public OrganizationId holderParty(Offering offering) {
      return OrganizationId.anonymous(offering.id().toString());
    }
  }
}
