package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.alert.StandingNeed;

/** Lists the person's own standing needs. */
@Act
@ApplicationScoped
public class ListStandingNeeds {

  private final StandingDesk desk;

  ListStandingNeeds(StandingDesk desk) {
    this.desk = desk;
  }

  /**
   * A standing need as its person sees it.
   *
   * @param standing what was saved
   * @param title of the need, empty where it is gone
   * @param alerts that were given
   */
  public record Listed(StandingNeed standing, String title, int alerts) {}

  /**
   * By id; nobody sees another person's.
   *
   * @param person null for the viewer; another person only for whoever sits at the machine
   */
  public List<Listed> run(Viewer viewer, @Nullable AccountName person) {
    var account = desk.person(viewer, person);
    return desk.standing().listOf(account.name()).stream()
        .map(one -> new Listed(one, desk.titleOf(one), desk.alerts().listOf(one.id()).size()))
        .toList();
  }
}
