package org.patentbridge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationKind;
import org.patentbridge.domain.organization.OrganizationName;

/** A row of the known organizations. */
@Entity
@Table(name = "organization")
class OrganizationRow extends RecordRow {
  /** Longest name that is compared; PostgreSQL's indexes end at 2,700 bytes. */
  private static final int LONGEST_NAME = 400;

  @Enumerated(EnumType.STRING)
  OrganizationKind kind = OrganizationKind.UNKNOWN;

  @Nullable String region;

  @Column(name = "name_key")
  @Nullable String nameKey;

  @Column(name = "name_en_key")
  @Nullable String nameEnKey;

  static OrganizationRow of(Organization organization) {
    var row = new OrganizationRow();
    row.hold(organization.id().value(), organization);
    var region = organization.region();
    row.kind = organization.kind();
    row.region = region == null ? null : region.value();
    row.nameKey = keyOf(organization.name());
    row.nameEnKey = keyOf(new OrganizationName(organization.nameEn()));
    return row;
  }

  /** The form under which a name is found, null for what is too short or too long to be one. */
  static @Nullable String keyOf(OrganizationName name) {
    var key = name.normalized();
    return key.isEmpty() || key.length() > LONGEST_NAME ? null : key;
  }
}
