package org.patentbridge.rulebook;

import java.util.List;
import org.patentbridge.domain.organization.RegionCode;

/**
 * A province or prefecture with the names under which it comes in tables.
 *
 * @param code its code
 * @param names the short name first
 */
public record RegionRule(RegionCode code, List<String> names) {

  public RegionRule {
    names = List.copyOf(names);
  }

  public boolean isProvince() {
    return code.value().equals(code.province());
  }
}
