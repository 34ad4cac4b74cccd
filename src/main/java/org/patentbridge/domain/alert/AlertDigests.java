package org.patentbridge.domain.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.patentbridge.domain.access.AccountName;

/** The digests that were put together, each person's own. */
public interface AlertDigests {

  /**
   * Adds one.
   *
   * @return false where the person has one of that day already
   */
  boolean add(AlertDigest digest);

  Optional<AlertDigest> find(AlertDigestId id);

  /** All of a person, newest first. */
  List<AlertDigest> listOf(AccountName person);

  /** All of the workspace from a day on, by day. */
  List<AlertDigest> listSince(LocalDate day);

  /** Forgets all of a person. */
  void removeOf(AccountName person);
}
