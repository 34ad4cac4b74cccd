package org.patentbridge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.patentbridge.domain.access.KeptAnswer;
import org.patentbridge.domain.access.KeptAnswers;
import org.patentbridge.domain.provenance.Digest;

/** The kept answers in the database. */
@ApplicationScoped
@ActivateRequestContext
final class StoredKeptAnswers implements KeptAnswers {
  private final KeptAnswerRows rows;
  private final StatelessSession session;

  StoredKeptAnswers(KeptAnswerRows rows, StatelessSession session) {
    this.rows = rows;
    this.session = session;
  }

  /** The primary key decides between two that come at once. */
  @Override
  public boolean begin(KeptAnswer begun) {
    try {
      session.insert(KeptAnswerRow.of(begun));
      return true;
    } catch (ConstraintViolationException another) {
      return false;
    }
  }

  @Override
  public Optional<KeptAnswer> find(Digest key) {
    return Optional.ofNullable(session.get(KeptAnswerRow.class, key.hex()))
        .map(KeptAnswerRow::answer);
  }

  @Override
  public void finish(KeptAnswer answer) {
    session.update(KeptAnswerRow.of(answer));
  }

  @Override
  public void drop(Digest key) {
    rows.delete("id", key.hex());
  }

  @Override
  public void dropBefore(Instant when) {
    rows.delete("at < ?1", when.toEpochMilli());
  }
}
