package org.patentbridge.domain.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.provenance.ChangeNumber;

/** The standing needs of a workspace with their measures, never in any index. */
public interface StandingNeeds {

  /**
   * The last change, which stays the last until the transaction ends: a standing need that is saved
   * in it has a mark that no earlier change can pass.
   *
   * @throws IllegalStateException outside a transaction
   */
  ChangeNumber mark();

  /** Saves one in place of an earlier one of the same person and need. */
  void save(StandingNeed standing);

  /** Saves the measure in place of an earlier one. */
  void saveMeasure(StandingNeedId id, NeedMeasure measure);

  Optional<StandingNeed> find(StandingNeedId id);

  /** All of a person, by id. */
  List<StandingNeed> listOf(AccountName person);

  /** By id, after a given one. */
  List<StandingNeed> listAfter(@Nullable StandingNeedId after, int limit);

  /** The measures of the known ones. */
  Map<StandingNeedId, NeedMeasure> measures(Collection<StandingNeedId> ids);

  /** Forgets all of a person, measures included. */
  void removeOf(AccountName person);
}
