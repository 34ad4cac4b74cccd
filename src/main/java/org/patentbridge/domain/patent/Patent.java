package org.patentbridge.domain.patent;

import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.provenance.Origin;

/**
 * A patent or patent application.
 *
 * @param id names it and breaks ties
 * @param numbers publication and application number
 * @param kind what is protected
 * @param text titles and abstracts
 * @param ipc classes, main class first, empty where unknown
 * @param holders in the order of the record, empty where unknown
 * @param dates filing, publication, grant, expiry
 * @param status where it stands in law
 * @param terms on which terms it may be had
 * @param readiness how near to use it is
 * @param record inventors, family, citations, region, grade
 * @param origin where the record was read
 */
public record Patent(
    PatentId id,
    PatentNumbers numbers,
    PatentKind kind,
    BilingualText text,
    List<IpcSymbol> ipc,
    List<Holder> holders,
    FilingDates dates,
    LegalStatus status,
    LicensingTerms terms,
    Readiness readiness,
    PatentRecord record,
    Origin origin) {

  public Patent {
    ipc = List.copyOf(ipc);
    holders = List.copyOf(holders);
  }

  /** The same patent, told by another. */
  public Patent from(Origin teller) {
    return new Patent(
        id, numbers, kind, text, ipc, holders, dates, status, terms, readiness, record, teller);
  }

  /** The first holder, who sits at the table. */
  public Optional<Holder> findFirstHolder() {
    return holders.stream().findFirst();
  }
}
