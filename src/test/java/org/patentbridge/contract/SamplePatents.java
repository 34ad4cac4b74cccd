package org.patentbridge.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.ApplicationNumber;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Encumbrance;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.OpenLicence;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.patent.PatentNumbers;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;

/** Patents by the part that they play in the contracts. */
public final class SamplePatents {
  /** One of which everything is known. */
  public static final Patent FULLY_DESCRIBED =
      new Patent(
          new PatentId("CN107123456B"),
          new PatentNumbers(
              PublicationNumber.parse("CN107123456B"),
              ApplicationNumber.parse("CN201710601862"),
              "CN 107123456 B"),
          PatentKind.INVENTION,
          new BilingualText("固态电解质及其制备方法", "Solid electrolyte", "摘要「一」\n第二行𠮷", "Abstract \"x\""),
          List.of(IpcSymbol.parse("H01M 10/0562"), IpcSymbol.parse("C01B")),
          List.of(
              new Holder(new OrganizationName("东湖理工大学"), new OrganizationId("uni:1")),
              new Holder(new OrganizationName("Joint Lab Ltd."), null)),
          new FilingDates(
              LocalDate.of(2017, 7, 21),
              LocalDate.of(2017, 9, 1),
              LocalDate.of(2019, 3, 5),
              LocalDate.of(2037, 7, 20)),
          new LegalStatus(
              LegalState.GRANTED,
              LocalDate.of(2026, 1, 31),
              "register extract",
              LegalStatus.AnnualFee.PAID),
          new LicensingTerms(
              Set.of(IntentMode.EQUITY, IntentMode.LICENCE, IntentMode.TRANSFER),
              List.of(
                  new Encumbrance(
                      Encumbrance.Type.PLEDGE, LocalDate.of(2024, 1, 1), null, "Bank of 江城")),
              new OpenLicence(
                  LocalDate.of(2025, 5, 1),
                  OpenLicence.Payment.ENTRY_FEE_AND_ROYALTY,
                  Money.wan("12.5"),
                  new BigDecimal("3.50"),
                  OpenLicence.RoyaltyBase.NET_SALES,
                  LocalDate.of(2025, 5, 1),
                  LocalDate.of(2028, 4, 30),
                  null,
                  6,
                  "first sale")),
          new Readiness(
              new Trl(6), "pilot line", true, List.of("e-bikes"), List.of("cell"), "+20 %"),
          new PatentRecord(
              List.of("张三", "Li Si"),
              "F-1",
              7,
              new RegionCode("420100"),
              new SelfGrade("A", "transfer office", LocalDate.of(2025, 12, 1), "interviews")),
          Origin.of("inventory.csv", 17));

  /** One of which nothing but an id and a title is known. */
  public static final Patent BARELY_KNOWN = titled("corpus:1", "一种装置");

  private SamplePatents() {}

  /** One with an id and a Chinese title. */
  public static Patent titled(String id, String title) {
    return new Patent(
        new PatentId(id),
        PatentNumbers.UNKNOWN,
        PatentKind.UNKNOWN,
        new BilingualText(title, "", "", ""),
        List.of(),
        List.of(),
        FilingDates.UNKNOWN,
        LegalStatus.UNKNOWN,
        LicensingTerms.UNKNOWN,
        Readiness.UNKNOWN,
        PatentRecord.UNKNOWN,
        Origin.ENTERED);
  }
}
