package org.patentbridge.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;

/**
 * On whose behalf requests run, as programs read it.
 *
 * @param name what the person signed in as, or who is meant where nobody did
 * @param role what the person may do
 * @param organization id of whom the person acts for, null where for nobody
 * @param workspace where the person works
 * @param scopes what may be done of what the role may
 */
public record VisitorView(
    String name,
    String role,
    @Nullable String organization,
    String workspace,
    List<String> scopes) {

  public static VisitorView of(Viewer viewer) {
    var organization = viewer.organization();
    return new VisitorView(
        viewer.name(),
        viewer.role().name(),
        organization == null ? null : organization.value(),
        viewer.workspace().value(),
        viewer.scopes().stream().sorted().map(Enum::name).toList());
  }
}
