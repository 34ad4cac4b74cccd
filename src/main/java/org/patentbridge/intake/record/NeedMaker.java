package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.access.Confidentiality;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.need.NeedContext;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.NeedId;
import org.patentbridge.domain.need.NeedStatus;
import org.patentbridge.domain.need.NeedTerms;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.quantity.Indicator;
import org.patentbridge.domain.quantity.Trl;

/**
 * Makes needs. One without an owner belongs to an anonymous party of its own; one without a
 * confidentiality is for the organizer only.
 */
public final class NeedMaker implements RecordMaker<TechnologyNeed> {

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("needId"), Groups.of("titleZh", "titleEn", "problemZh", "problemEn"));
  }

  @Override
  public String key(TechnologyNeed need) {
    return need.id().value();
  }

  @Override
  public TechnologyNeed make(Fields fields) {
    var line = fields.rowNumber();
    var id = fields.value("needId", NeedId::new, new NeedId("line:" + line));
    return new TechnologyNeed(
        id,
        owner(fields, id),
        Bilingual.of(
            fields.text("titleZh"),
            fields.text("titleEn"),
            fields.text("problemZh"),
            fields.text("problemEn")),
        elements(fields),
        context(fields),
        terms(fields),
        fields.word("confidentiality", Confidentiality.class, Confidentiality.ORGANIZER_ONLY),
        fields.date("validUntil"),
        NeedStatus.OPEN,
        fields.origin());
  }

  private static OrganizationId owner(Fields fields, NeedId id) {
    return Parties.of(fields, "ownerCode", "ownerName")
        .orElseGet(() -> OrganizationId.anonymous(id.value()));
  }

  private static NeedElements elements(Fields fields) {
    return new NeedElements(
        fields.text("material"),
        fields.text("method"),
        fields.text("efficacy"),
        fields.text("product"),
        fields.text("application"));
  }

  private static NeedContext context(Fields fields) {
    return new NeedContext(
        fields.itemValues("indicators", Indicator::parse),
        fields.text("todaysSolution"),
        fields.chainLinks("chainLinks"),
        fields.values("ipc", IpcSymbol::parse),
        fields.region("region"));
  }

  private static NeedTerms terms(Fields fields) {
    return new NeedTerms(
        fields.words("modes", IntentMode.class),
        fields.value("minimumTrl", Trl::parse),
        fields.value("budgetWan", text -> MoneyText.wan().parse(text)),
        fields.date("deadline"));
  }
}
