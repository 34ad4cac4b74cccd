package org.patentbridge.usecase;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.patentbridge.domain.company.FundingPlans;
import org.patentbridge.domain.mandate.Investments;
import org.patentbridge.domain.mandate.Mandates;
import org.patentbridge.domain.need.Needs;
import org.patentbridge.domain.offer.Offers;
import org.patentbridge.domain.organization.Organizations;
import org.patentbridge.domain.patent.Patents;
import org.patentbridge.enrichment.ChainPlacer;
import org.patentbridge.enrichment.Placements;
import org.patentbridge.enrichment.names.NameTables;
import org.patentbridge.index.DocumentComposer;
import org.patentbridge.intake.Intake;
import org.patentbridge.retrieval.Retriever;
import org.patentbridge.rulebook.Rulebook;
import org.patentbridge.rulebook.Rules;

/** What several verbs share: the records, the rules in force and the search. */
@Singleton
class Engine {

  private final Records records;
  private final Rules rules;
  private final Retriever retriever;
  private final Placements placer;
  private final Register register;
  private final EventMemory memory;
  private final NameTables tables;

  @jakarta.inject.Inject
  Engine(
      Patents patents,
      Offers offers,
      Needs needs,
      Organizations organizations,
      Mandates mandates,
      Investments investments,
      FundingPlans plans,
      Rules rules,
      Retriever retriever,
      Placements placer,
      Register register,
      EventMemory memory) {
    this.records = new Records(patents, offers, needs, organizations, mandates, investments, plans);
    this.rules = rules;
    this.retriever = retriever;
    this.placer = placer;
    this.register = register;
    this.memory = memory;
    this.tables = new NameTables(rules.current().names());
  }

  Records records() {
    return records;
  }

  Rulebook rulebook() {
    return rules.current();
  }

  /** The rules in force with the files of a folder in place of their own. */
  Rulebook rulebookWith(Path folder) {
    return rules.with(folder);
  }

  Intake intake() {
    return new Intake(rules.current());
  }

  Retriever retriever() {
    return retriever;
  }

  Placements placer() {
    return placer;
  }

  Register register() {
    return register;
  }

  EventMemory memory() {
    return memory;
  }

  NameTables nameTables() {
    return tables;
  }

  /** Who is who, as it stands now. */
  PartyDirectory directory() {
    return register.directory(records);
  }

  /**
   * Makes index documents under which holders are found by any of their certain names, with the
   * regions of the register as it stands now.
   */
  DocumentComposer composer() {
    return new DocumentComposer(
        new KnownSurroundings(
            register.names(), directory(), new ChainPlacer(rules.current().chains())));
  }
}
