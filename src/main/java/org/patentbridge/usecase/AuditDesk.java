package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.access.AuditEntry;
import org.patentbridge.domain.access.AuditTrail;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.access.WorkspaceScope;

/** Notes in the audit trail who does what, in a transaction of its own. */
@ApplicationScoped
class AuditDesk {

  private final AuditTrail trail;
  private final Clock clock;

  @jakarta.inject.Inject
  AuditDesk(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Notes one entry for each subject.
   *
   * @param subjects ids of the things, all of one noun
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Viewer viewer, String action, String noun, Collection<String> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    var now = clock.instant();
    var workspace = WorkspaceScope.current();
    List<AuditEntry> entries =
        subjects.stream()
            .map(
                subject ->
                    new AuditEntry(
                        now, workspace, viewer.name(), viewer.role(), action, noun, cut(subject)))
            .toList();
    trail.append(entries);
  }

  private static String cut(String subject) {
    return subject.length() > AuditedThing.LONGEST
        ? subject.substring(0, AuditedThing.LONGEST)
        : subject;
  }
}
