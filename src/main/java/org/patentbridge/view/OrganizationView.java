package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.organization.NameReading;
import org.patentbridge.domain.organization.Organization;

/**
 * An organization.
 *
 * @param id names it
 * @param name as received
 * @param nameEn English name, empty where unknown
 * @param kind what it is in the programmes
 * @param group corporate group, empty where unknown
 * @param tags official recognitions
 * @param region null where unknown
 * @param chainLinks where it works along chains
 * @param products what it makes
 * @param spellings other names that it is known by, each with the evidence
 */
public record OrganizationView(
    String id,
    String name,
    String nameEn,
    String kind,
    String group,
    List<String> tags,
    @Nullable String region,
    List<String> chainLinks,
    List<String> products,
    List<NameReadingView> spellings) {

  /**
   * @param spellings names under which it is known to be itself
   */
  public static OrganizationView of(Organization o, List<NameReading> spellings) {
    return new OrganizationView(
        o.id().value(),
        o.name().raw(),
        o.nameEn(),
        o.kind().name(),
        o.group(),
        o.tags().stream().map(Enum::name).sorted().toList(),
        PatentView.text(o.region()),
        o.chainLinks().stream().map(Object::toString).sorted().toList(),
        o.products(),
        spellings.stream().map(NameReadingView::of).toList());
  }
}
