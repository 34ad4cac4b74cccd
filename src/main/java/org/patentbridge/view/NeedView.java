package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.need.NeedElements;
import org.patentbridge.domain.need.TechnologyNeed;

/**
 * A technology need.
 *
 * @param id names it
 * @param owner id of the company
 * @param text title and problem
 * @param elements the five elements
 * @param indicators measurable demands
 * @param chainLinks as stated
 * @param ipc as guessed
 * @param modes wished ways
 * @param minimumTrl null where not stated
 * @param confidentiality who may see it
 * @param validUntil ISO date, null where open
 * @param status whether it is looked for
 */
public record NeedView(
    String id,
    String owner,
    TextView text,
    NeedElements elements,
    List<String> indicators,
    List<String> chainLinks,
    List<String> ipc,
    List<String> modes,
    @Nullable Integer minimumTrl,
    String confidentiality,
    @Nullable String validUntil,
    String status) {

  public static NeedView of(TechnologyNeed need) {
    return new NeedView(
        need.id().value(),
        need.owner().value(),
        TextView.of(need.text()),
        need.elements(),
        need.context().indicators().stream().map(Object::toString).toList(),
        need.context().chainLinks().stream().map(Object::toString).sorted().toList(),
        need.context().ipc().stream().map(Object::toString).toList(),
        need.terms().modes().stream().map(Enum::name).sorted().toList(),
        PatentView.level(need.terms().minimumTrl()),
        need.confidentiality().name(),
        PatentView.text(need.validUntil()),
        need.status().name());
  }
}
