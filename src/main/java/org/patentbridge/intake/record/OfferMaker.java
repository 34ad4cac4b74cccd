package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.offer.OfferId;
import org.patentbridge.domain.offer.TechnologyOffer;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.Readiness;
import org.patentbridge.domain.quantity.Trl;

/** Makes technology offers. One without an id is named by its file and line. */
public final class OfferMaker implements RecordMaker<TechnologyOffer> {

  private static final String WAN = "万";

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("titleZh", "titleEn"));
  }

  @Override
  public String key(TechnologyOffer offer) {
    return offer.id().value();
  }

  @Override
  public TechnologyOffer make(Fields fields) {
    var line = fields.rowNumber();
    var price = fields.text("price");
    return new TechnologyOffer(
        fields.value("id", id -> id(fields, id), new OfferId(fields.sourceStem() + ":" + line)),
        Bilingual.of(
            fields.text("titleZh"),
            fields.text("titleEn"),
            fields.text("bodyZh"),
            fields.text("bodyEn")),
        fields.items("holder").stream()
            .map(name -> new Holder(new OrganizationName(name), null))
            .toList(),
        readiness(fields),
        unit(fields).find(price).orElse(null),
        price,
        fields.words("modes", IntentMode.class),
        fields.text("industry"),
        fields.values("patents", PatentNumberText::patent),
        fields.region("region"),
        fields.origin());
  }

  /** An id that names its source already is kept, another gets the file's name in front. */
  private static OfferId id(Fields fields, String id) {
    return new OfferId(id.contains(":") ? id : fields.sourceStem() + ":" + id);
  }

  private static MoneyText unit(Fields fields) {
    return fields.writtenName("price").contains(WAN) ? MoneyText.wan() : MoneyText.yuan();
  }

  /** A maturity that is no level is a word of the source and kept as the basis. */
  private static Readiness readiness(Fields fields) {
    var maturity = fields.text("maturity");
    var trl = level(fields, maturity);
    return new Readiness(
        trl, trl == null ? maturity : "", null, fields.items("scenarios"), List.of(), "");
  }

  private static @Nullable Trl level(Fields fields, String maturity) {
    var isLevel = maturity.matches("(?i)(TRL[\\s-]*)?[0-9]+级?");
    return isLevel ? fields.value("maturity", Trl::parse) : null;
  }
}
