package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.AlertDigest;
import org.patentbridge.domain.alert.AlertDigests;

/** Lists what the person was told of its standing needs. */
@Act
@ApplicationScoped
public class ListDigests {

  private final StandingDesk desk;
  private final AlertDigests digests;

  ListDigests(StandingDesk desk, AlertDigests digests) {
    this.desk = desk;
    this.digests = digests;
  }

  /**
   * Newest first, with what gates held back; nobody sees another person's.
   *
   * @param person null for the viewer; another person only for whoever sits at the machine
   */
  public List<AlertDigest> run(Viewer viewer, @Nullable AccountName person) {
    return digests.listOf(desk.person(viewer, person).name());
  }
}
