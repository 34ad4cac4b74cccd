package org.patentbridge.intake.record;

import java.util.List;
import java.util.Set;
import org.patentbridge.domain.classification.IndustryCode;
import org.patentbridge.domain.organization.GrowthTag;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.organization.OrganizationName;

/** Makes organizations. One without a credit code is named by its name. */
public final class OrganizationMaker implements RecordMaker<Organization> {

  @Override
  public List<Set<String>> required() {
    return List.of(Groups.of("name", "nameEn"));
  }

  @Override
  public String key(Organization organization) {
    return organization.id().value();
  }

  @Override
  public Organization make(Fields fields) {
    var name = fields.has("name") ? fields.text("name") : fields.text("nameEn");
    return new Organization(
        Parties.of(fields, "uscc", "name").orElseGet(() -> Parties.ofName(name)),
        new OrganizationName(name),
        fields.text("nameEn"),
        fields.word("kind", OrganizationKind.class, OrganizationKind.UNKNOWN),
        fields.text("group"),
        fields.words("tags", GrowthTag.class),
        fields.region("region"),
        fields.value("industry", IndustryCode::new),
        fields.chainLinks("chainLinks"),
        fields.items("products"),
        fields.items("competitors").stream().map(OrganizationName::new).toList(),
        fields.origin());
  }
}
