package org.patentbridge.rulebook;

import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.enrichment.completeness.NeedReader;
import org.patentbridge.enrichment.industry.IndustryReader;
import org.patentbridge.enrichment.names.NameTables;

/** Reads examples of industries and needs as the program does. */
final class Readings {

  private Readings() {}

  static RulebookCheck.ReadingTrials by(Rulebook rules) {
    var industries = new IndustryReader(rules.industries());
    var needs = new NeedReader(rules.needs());
    return new RulebookCheck.ReadingTrials(
        industries::read,
        text -> needs.read(TechnologyNeed.typed("", text)),
        new NameTables(rules.names()));
  }
}
