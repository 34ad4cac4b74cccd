package org.patentbridge.domain.alert;

import java.util.Collection;
import java.util.List;
import org.patentbridge.domain.access.AccountName;
import org.patentbridge.domain.provenance.ChangeNumber;

/** The alerts that were given, and up to which change that was done. */
public interface Alerts {

  /** All changes up to this one have been matched, in all workspaces. */
  ChangeNumber matched();

  /**
   * Says that all changes up to one have been matched.
   *
   * @return false where another got there first; then nothing may be added
   * @throws IllegalStateException outside a transaction
   */
  boolean moveMatched(ChangeNumber from, ChangeNumber to);

  /**
   * Adds those of the workspace that were never given.
   *
   * @return how many these were
   */
  int add(Collection<Alert> alerts);

  /** All of a standing need, oldest first. */
  List<Alert> listOf(StandingNeedId standing);

  /** Who has alerts that are in no digest yet, by name. */
  List<AccountName> waiting();

  /** Those of a person that are in no digest yet, oldest first. */
  List<Alert> listWaiting(AccountName person);

  /** Says that these are in a digest now. */
  void putIn(AlertDigestId digest, Collection<Alert> alerts);

  /** Forgets all of a person. */
  void removeOf(AccountName person);
}
