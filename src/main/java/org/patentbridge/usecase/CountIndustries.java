package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.industry.AreaCode;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.Enrichments;
import org.patentbridge.domain.industry.FieldNumber;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.rulebook.Rules;

/** Counts the patents of each field and industry. */
@Act(Scope.READ)
@ApplicationScoped
public class CountIndustries {

  private final Enrichments enrichments;
  private final Rules rules;

  CountIndustries(Enrichments enrichments, Rules rules) {
    this.enrichments = enrichments;
    this.rules = rules;
  }

  /**
   * The counts.
   *
   * @param patents patents that were placed
   * @param fields patents by the field of their main class
   * @param areas patents by their surest area; places by class alone against the words are left out
   * @param names what fields and areas are called
   */
  public record Answer(
      long patents,
      Map<FieldNumber, Long> fields,
      Map<AreaCode, Long> areas,
      IndustryNames names) {}

  /** Patents are public, so anybody may; needs are never counted here. */
  public Answer run(Viewer viewer) {
    return new Answer(
        enrichments.count(Enrichment.Kind.PATENT),
        enrichments.countByField(Enrichment.Kind.PATENT),
        enrichments.countByArea(Enrichment.Kind.PATENT),
        rules.current().industries().names());
  }
}
