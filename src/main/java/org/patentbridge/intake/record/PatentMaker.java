package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.ApplicationNumber;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentId;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.patent.PatentNumbers;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.PublicationNumber;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.patent.SelfGrade;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.rulebook.GuidanceCaps;

/** Makes patents. One without any number is named by its source and its id or line there. */
public final class PatentMaker implements RecordMaker<Patent> {

  /** Name of the data set that a format's ids belong to, where it is not the file. */
  public static final String SOURCE = "source";

  private final OpenLicenceMaker openLicences;

  public PatentMaker(GuidanceCaps caps) {
    this.openLicences = new OpenLicenceMaker(caps);
  }

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("titleZh", "titleEn"));
  }

  @Override
  public Set<String> nested() {
    return Groups.of(
        SOURCE,
        OpenLicenceMaker.WHOLE,
        EncumbranceMaker.TYPE,
        EncumbranceMaker.FROM,
        EncumbranceMaker.UNTIL,
        EncumbranceMaker.NOTE);
  }

  @Override
  public String key(Patent patent) {
    return patent.id().value();
  }

  @Override
  public Patent make(Fields fields) {
    var numbers = numbers(fields);
    return new Patent(
        id(fields, numbers),
        numbers,
        kind(fields, numbers.publication()),
        Bilingual.of(
            fields.text("titleZh"),
            fields.text("titleEn"),
            fields.text("abstractZh"),
            fields.text("abstractEn")),
        fields.values("ipc", IpcSymbol::parse),
        holders(fields),
        dates(fields),
        status(fields),
        terms(fields),
        readiness(fields),
        record(fields),
        fields.origin());
  }

  private static PatentNumbers numbers(Fields fields) {
    var publication = fields.value("publicationNumber", PatentNumberText::publication);
    var application = fields.value("applicationNumber", ApplicationNumber::parse);
    var asReceived =
        fields.has("publicationNumber")
            ? fields.text("publicationNumber")
            : fields.text("applicationNumber");
    return new PatentNumbers(publication, application, asReceived);
  }

  private static PatentId id(Fields fields, PatentNumbers numbers) {
    var publication = numbers.publication();
    var application = numbers.application();
    if (publication != null) {
      return PatentId.of(publication);
    }
    var unread = fields.has("publicationNumber") ? numbers.asReceived() : "";
    if (application != null && unread.isEmpty()) {
      return PatentId.of(application);
    }
    var line = fields.rowNumber();
    var id = unread.isEmpty() ? fields.text("id") : unread;
    if (id.isEmpty()) {
      return byLine(fields, line);
    }
    var source = fields.has(SOURCE) ? fields.text(SOURCE) : fields.sourceStem();
    return fields.checked(
        "id", () -> PatentId.ofSource(source, id), PatentId.ofSource("line", line));
  }

  /** Of all that a publisher hands out, a line names a record in its own file only. */
  private static PatentId byLine(Fields fields, String line) {
    var stem = fields.has(SOURCE) ? fields.fileStem() : fields.sourceStem();
    return fields.checked(
        "id", () -> PatentId.ofSource(stem, line), PatentId.ofSource("line", line));
  }

  /** As stated, else by the kind code of a Chinese publication number (WIPO ST.16). */
  private static PatentKind kind(Fields fields, @Nullable PublicationNumber publication) {
    var byCode =
        publication == null || !publication.country().equals("CN") || publication.kind().isEmpty()
            ? PatentKind.UNKNOWN
            : switch (publication.kind().charAt(0)) {
              case 'A', 'B', 'C' -> PatentKind.INVENTION;
              case 'U', 'Y' -> PatentKind.UTILITY_MODEL;
              case 'S', 'D' -> PatentKind.DESIGN;
              default -> PatentKind.UNKNOWN;
            };
    return fields.word("kind", PatentKind.class, byCode);
  }

  private static List<Holder> holders(Fields fields) {
    return fields.items("holders").stream()
        .map(name -> new Holder(new OrganizationName(name), null))
        .distinct()
        .toList();
  }

  private static FilingDates dates(Fields fields) {
    var filed = fields.date("filed");
    var published = fields.date("published");
    var granted = fields.date("granted");
    var expires = fields.date("expires");
    return fields.checked(
        "filed", () -> new FilingDates(filed, published, granted, expires), FilingDates.UNKNOWN);
  }

  private static LegalStatus status(Fields fields) {
    return new LegalStatus(
        fields.word("legalStatus", LegalState.class, LegalState.UNKNOWN),
        fields.date("legalStatusDate"),
        fields.text("legalStatusSource"),
        fields.word("annualFee", LegalStatus.AnnualFee.class, LegalStatus.AnnualFee.UNKNOWN));
  }

  private LicensingTerms terms(Fields fields) {
    return new LicensingTerms(
        fields.words("intent", IntentMode.class),
        EncumbranceMaker.list(fields),
        openLicences.find(fields).orElse(null));
  }

  private static Readiness readiness(Fields fields) {
    return new Readiness(
        fields.value("trl", Trl::parse),
        fields.text("trlBasis"),
        fields.yesOrNo("implemented"),
        fields.items("scenarios"),
        fields.items("products"),
        fields.text("gain"));
  }

  private static PatentRecord record(Fields fields) {
    return new PatentRecord(
        fields.items("inventors"),
        fields.text("familyId"),
        fields.wholeNumber("citedBy"),
        fields.region("region"),
        grade(fields));
  }

  private static @Nullable SelfGrade grade(Fields fields) {
    return fields.hasAny("selfGrade")
        ? new SelfGrade(
            fields.text("selfGrade.value"),
            fields.text("selfGrade.author"),
            fields.date("selfGrade.date"),
            fields.text("selfGrade.basis"))
        : null;
  }
}
