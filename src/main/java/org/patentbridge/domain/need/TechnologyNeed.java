package org.patentbridge.domain.need;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.provenance.Origin;

/**
 * What a company seeks.
 *
 * @param id names it
 * @param owner the company; the anonymous party of this need where none is stated
 * @param text title and problem
 * @param elements the five elements
 * @param context indicators, chain, classes, region
 * @param terms modes, maturity, budget, deadline
 * @param confidentiality who may see it
 * @param validUntil last day on which it is matched, null where open
 * @param status whether it is looked for
 * @param origin where the record was read
 */
public record TechnologyNeed(
    NeedId id,
    OrganizationId owner,
    BilingualText text,
    NeedElements elements,
    NeedContext context,
    NeedTerms terms,
    Confidentiality confidentiality,
    @Nullable LocalDate validUntil,
    NeedStatus status,
    Origin origin) {

  /** Whether it takes part in matching on a day. */
  public boolean isOpenOn(LocalDate day) {
    return status == NeedStatus.OPEN && (validUntil == null || !validUntil.isBefore(day));
  }

  /** The same asked by another id of its owner. */
  public TechnologyNeed ownedBy(OrganizationId party) {
    return new TechnologyNeed(
        id, party, text, elements, context, terms, confidentiality, validUntil, status, origin);
  }

  /**
   * What may be told of an anonymous need: title and chain links, nothing that leads to its owner.
   */
  public TechnologyNeed titleOnly() {
    return new TechnologyNeed(
        id,
        OrganizationId.anonymous(id.value()),
        new BilingualText(text.titleZh(), text.titleEn(), "", ""),
        NeedElements.NONE,
        new NeedContext(List.of(), "", context.chainLinks(), List.of(), null),
        NeedTerms.UNKNOWN,
        confidentiality,
        null,
        status,
        Origin.ENTERED);
  }

  /** A need as somebody types it in, with nothing known but its words. */
  public static TechnologyNeed typed(String title, String problem) {
    var id = new NeedId("typed");
    return new TechnologyNeed(
        id,
        OrganizationId.anonymous(id.value()),
        new BilingualText(title, "", problem, ""),
        NeedElements.NONE,
        NeedContext.UNKNOWN,
        NeedTerms.UNKNOWN,
        Confidentiality.ORGANIZER_ONLY,
        null,
        NeedStatus.OPEN,
        Origin.ENTERED);
  }
}
