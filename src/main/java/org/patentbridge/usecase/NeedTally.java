package org.patentbridge.usecase;

import java.util.List;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.domain.need.TechnologyNeed;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.enrichment.completeness.NeedReader;
import org.patentbridge.intake.IntakeListener;
import org.patentbridge.intake.OpenedFile;
import org.patentbridge.intake.RefusedRow;

/**
 * Counts what the needs of a file lack while they pass by; other records are passed on uncounted.
 *
 * @param <T> the record
 */
final class NeedTally<T> implements IntakeListener<T> {

  private final NeedReader reader;
  private final IntakeListener<T> next;
  private NeedGaps gaps = NeedGaps.NONE;

  NeedTally(NeedReader reader, IntakeListener<T> next) {
    this.reader = reader;
    this.next = next;
  }

  @Override
  public void opened(OpenedFile file) {
    next.opened(file);
  }

  @Override
  public void reached(long position) {
    next.reached(position);
  }

  @Override
  public void headings(List<String> names) {
    next.headings(names);
  }

  @Override
  public void refused(RefusedRow row) {
    next.refused(row);
  }

  @Override
  public void noted(Problem problem) {
    next.noted(problem);
  }

  @Override
  public void taken(T item) {
    if (item instanceof TechnologyNeed need) {
      gaps = gaps.plus(reader.read(need));
    }
    next.taken(item);
  }

  NeedGaps gaps() {
    return gaps;
  }
}
