package org.patentbridge.domain.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbridge.domain.access.AccountName;

/** The log of letters of a workspace. */
public interface Letters {

  /**
   * Writes down what becomes of a letter.
   *
   * @param before as the log had it, {@link Letter#fresh} where it had none of this id
   * @return false where the log has something else by now; then nothing is written
   * @throws IllegalStateException outside a transaction
   */
  boolean move(Letter before, Letter after);

  Optional<Letter> find(LetterId id);

  /** The known ones. */
  Map<LetterId, Letter> findAll(Collection<LetterId> ids);

  /** Newest first. */
  List<Letter> list(int limit);

  /** Those of a state, newest first. */
  List<Letter> listWith(Letter.State state, int limit);

  /** How many there are of each state that there are any of. */
  Map<Letter.State, Long> counts();

  /** Whether one is to be tried again by now. */
  boolean isDue(Instant now);

  /** All of a person, newest first. */
  List<Letter> listOf(AccountName account);

  /** Forgets all of a person. */
  void removeOf(AccountName account);
}
