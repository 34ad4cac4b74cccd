package org.patentbridge.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.industry.Enrichment;
import org.patentbridge.domain.industry.IndustryNames;
import org.patentbridge.domain.industry.TechnologyField;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LicenceKind;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.search.Evidence;
import org.patentbridge.domain.search.FoundOffering;
import org.patentbridge.domain.search.Passage;

/**
 * What a list of results shows of a patent or offer.
 *
 * @param offering the patent or offer
 * @param field the field of technology of its main class, null where none is known
 * @param terms words that it shares with what was asked
 * @param passages what speaks for it
 */
public record OfferingCard(
    Offering offering,
    @Nullable TechnologyField field,
    List<String> terms,
    List<Passage> passages) {

  private static final int MOST_TERMS = 8;

  public OfferingCard {
    terms = List.copyOf(terms);
    passages = List.copyOf(passages);
  }

  static OfferingCard of(
      FoundOffering found, @Nullable Enrichment enrichment, IndustryNames names) {
    return new OfferingCard(
        found.offering(), field(enrichment, names), found.terms(), found.passages());
  }

  static OfferingCard of(Offering offering, Evidence evidence) {
    return new OfferingCard(
        offering, null, evidence.explanation().words(MOST_TERMS), evidence.passages());
  }

  static @Nullable TechnologyField field(@Nullable Enrichment enrichment, IndustryNames names) {
    return enrichment == null
        ? null
        : enrichment.fields().stream()
            .findFirst()
            .flatMap(placed -> names.findField(placed.field()))
            .orElse(null);
  }

  /** Address of its own page. */
  public String path() {
    return path(offering);
  }

  static String path(Offering offering) {
    return "/offerings/" + Visit.encoded(offering.id().toString());
  }

  /** The patent that it is, null for an offer. */
  public @Nullable Patent patent() {
    return offering instanceof Offering.OfPatent of ? of.patent() : null;
  }

  /** Number as people write it, the id where there is none. */
  public String number() {
    var patent = patent();
    var published = patent == null ? null : patent.numbers().publication();
    return published == null ? offering.id().key() : published.toString();
  }

  /** Legal status, null for an offer. */
  public @Nullable LegalStatus status() {
    var patent = patent();
    return patent == null ? null : patent.status();
  }

  /** The ways in which it may be had. */
  public Set<LicenceKind> licences() {
    var patent = patent();
    return patent == null ? LicenceKind.of(offering.modes()) : LicenceKind.of(patent.terms());
  }

  /** The main class, null where none is known. */
  public @Nullable IpcSymbol mainClass() {
    return offering.ipc().stream().findFirst().orElse(null);
  }

  /** Name of the first holder, empty where unknown. */
  public String holder() {
    return offering.findFirstHolder().map(h -> h.name().raw()).orElse("");
  }
}
