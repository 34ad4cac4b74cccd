package org.patentbridge.merging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.FilingDates;
import org.patentbridge.domain.patent.LegalState;
import org.patentbridge.domain.patent.LegalStatus;
import org.patentbridge.domain.patent.LegalStatus.AnnualFee;
import org.patentbridge.domain.patent.LicensingTerms;
import org.patentbridge.domain.patent.MergedPatent;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.PatentField;
import org.patentbridge.domain.patent.PatentKind;
import org.patentbridge.domain.patent.PatentNumbers;
import org.patentbridge.domain.patent.PatentRecord;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.provenance.Origin;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.rulebook.MergeRules;

/** Makes one patent out of what its sources state. */
public final class Merger {

  /** A patent's origin is the source that was heard first. */
  private static final Comparator<Patent> FIRST_HEARD =
      Comparator.comparing(
              (Patent p) -> p.origin().day(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(p -> p.origin().source());

  private final MergeRules rules;

  public Merger(MergeRules rules) {
    this.rules = rules;
  }

  /**
   * The patent that holds, with what decided each field.
   *
   * @param statements on one patent, at most one per source and at least one, in any order
   * @throws IllegalArgumentException for no statement, or for two of one source
   */
  public MergedPatent merge(Collection<Patent> statements) {
    var sources = statements.stream().map(p -> p.origin().source()).distinct().count();
    if (statements.isEmpty() || sources < statements.size()) {
      throw new IllegalArgumentException(
          "one statement per source is merged, not " + statements.size() + " of " + sources);
    }
    var heard = statements.stream().sorted(FIRST_HEARD).toList();
    var fields = new FieldMerger(rules, heard);
    var patent =
        new Patent(
            heard.getFirst().id(),
            numbers(fields, heard),
            fields.known(PatentField.KIND, Patent::kind, PatentKind.UNKNOWN),
            text(fields),
            fields.list(PatentField.IPC, Patent::ipc),
            fields.list(PatentField.HOLDERS, Patent::holders),
            dates(fields),
            status(fields, heard),
            terms(fields),
            readiness(fields, heard),
            record(fields),
            heard.getFirst().origin());
    return new MergedPatent(patent, fields.choices());
  }

  private static PatentNumbers numbers(FieldMerger fields, List<Patent> heard) {
    var publication = fields.find(PatentField.PUBLICATION_NUMBER, p -> p.numbers().publication());
    var application = fields.find(PatentField.APPLICATION_NUMBER, p -> p.numbers().application());
    var asReceived =
        publication
            .map(Claim::origin)
            .or(() -> application.map(Claim::origin))
            .map(Origin::source)
            .map(fields::statementOf)
            .orElse(heard.getFirst())
            .numbers()
            .asReceived();
    return new PatentNumbers(
        publication.map(Claim::value).orElse(null),
        application.map(Claim::value).orElse(null),
        asReceived);
  }

  private static BilingualText text(FieldMerger fields) {
    return new BilingualText(
        fields.text(PatentField.TITLE_ZH, p -> p.text().titleZh()),
        fields.text(PatentField.TITLE_EN, p -> p.text().titleEn()),
        fields.text(PatentField.ABSTRACT_ZH, p -> p.text().bodyZh()),
        fields.text(PatentField.ABSTRACT_EN, p -> p.text().bodyEn()));
  }

  private static FilingDates dates(FieldMerger fields) {
    @Nullable LocalDate filed = fields.value(PatentField.FILED, p -> p.dates().filed());
    return new FilingDates(
        filed,
        fields.value(PatentField.PUBLISHED, p -> p.dates().published()),
        fields.dayFrom(filed, PatentField.GRANTED, p -> p.dates().granted()),
        fields.dayFrom(filed, PatentField.EXPIRES, p -> p.dates().expires()));
  }

  /** State, its day and its authority go together; the fee may be known to another. */
  private static LegalStatus status(FieldMerger fields, List<Patent> heard) {
    var state =
        fields.find(
            PatentField.LEGAL_STATUS,
            p -> p.status().state() == LegalState.UNKNOWN ? null : p.status());
    var fee = fields.known(PatentField.ANNUAL_FEE, p -> p.status().annualFee(), AnnualFee.UNKNOWN);
    var stated = state.map(Claim::value).orElseGet(() -> newestUnknown(heard));
    return new LegalStatus(stated.state(), stated.asOf(), stated.source(), fee);
  }

  /** Where nobody knows the state: who looked last. */
  private static LegalStatus newestUnknown(List<Patent> heard) {
    return heard.stream()
        .map(Patent::status)
        .min(
            Comparator.comparing(LegalStatus::asOf, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(LegalStatus::source, Comparator.reverseOrder()))
        .orElse(LegalStatus.UNKNOWN);
  }

  private static LicensingTerms terms(FieldMerger fields) {
    return new LicensingTerms(
        Set.copyOf(fields.list(PatentField.INTENT, p -> p.terms().intents())),
        fields.list(PatentField.ENCUMBRANCES, p -> p.terms().encumbrances()),
        fields.value(PatentField.OPEN_LICENCE, p -> p.terms().openLicence()));
  }

  private static Readiness readiness(FieldMerger fields, List<Patent> heard) {
    var trl = fields.find(PatentField.TRL, p -> p.readiness().trl());
    return new Readiness(
        trl.map(Claim::value).orElse(null),
        basis(heard, trl.map(Claim::value).orElse(null)),
        fields.value(PatentField.IMPLEMENTED, p -> p.readiness().implemented()),
        fields.list(PatentField.SCENARIOS, p -> p.readiness().scenarios()),
        fields.list(PatentField.PRODUCTS, p -> p.readiness().products()),
        fields.text(PatentField.GAIN, p -> p.readiness().gain()));
  }

  /** What the level that holds rests on, as the first says who states that level. */
  private static String basis(List<Patent> heard, @Nullable Trl level) {
    return heard.stream()
        .map(Patent::readiness)
        .filter(r -> Objects.equals(r.trl(), level))
        .map(Readiness::basis)
        .filter(b -> !b.isBlank())
        .findFirst()
        .orElse("");
  }

  private static PatentRecord record(FieldMerger fields) {
    return new PatentRecord(
        fields.list(PatentField.INVENTORS, p -> p.record().inventors()),
        fields.text(PatentField.FAMILY_ID, p -> p.record().familyId()),
        fields.value(PatentField.CITED_BY, p -> p.record().citedBy()),
        fields.value(PatentField.REGION, p -> p.record().region()),
        fields.value(PatentField.SELF_GRADE, p -> p.record().selfGrade()));
  }
}
