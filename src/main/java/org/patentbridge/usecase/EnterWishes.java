package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Scope;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.event.EventId;
import org.patentbridge.domain.event.Events;
import org.patentbridge.domain.event.Side;
import org.patentbridge.domain.need.NeedGaps;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.problem.Problem;
import org.patentbridge.domain.problem.ProblemReport;
import org.patentbridge.domain.provenance.SaveCounts;
import org.patentbridge.domain.wish.Wish;
import org.patentbridge.domain.wish.Wishes;
import org.patentbridge.intake.IntakeReport;
import org.patentbridge.intake.Noun;
import org.patentbridge.intake.record.WishRow;

/** Enters the wishes of an event's participants from a table. */
@Act(Scope.CHANGE)
@ApplicationScoped
public class EnterWishes {

  private final Engine engine;
  private final Events events;
  private final Wishes wishes;
  private final SaveBatch saveBatch;

  EnterWishes(Engine engine, Events events, Wishes wishes, SaveBatch saveBatch) {
    this.engine = engine;
    this.events = events;
    this.wishes = wishes;
    this.saveBatch = saveBatch;
  }

  /**
   * Each row takes the place of an earlier word on the same; all others stay.
   *
   * @return what was read; rows that name no known party or offering are among the problems
   */
  public ImportedFile run(Viewer viewer, EventId id, InputFile file) {
    Access.mustOrganize(viewer, "enter wishes");
    var event = events.get(id).id();
    List<WishRow> rows = new ArrayList<>();
    var report = engine.intake().read(Noun.WISHES, file.path(), file.options(), rows::add);
    List<Wish> read = new ArrayList<>();
    List<Problem> unknown = new ArrayList<>();
    for (WishRow row : rows) {
      wish(event, row, unknown).ifPresent(read::add);
    }
    var saved = saveBatch.run(wishes::saveAll, read);
    return imported(report, saved, rows.size() - read.size(), unknown);
  }

  private Optional<Wish> wish(EventId event, WishRow row, List<Problem> unknown) {
    var before = unknown.size();
    var speaker = party(row.party(), row.written(), row, unknown);
    var named = row.other() == null ? null : party(row.other(), row.otherWritten(), row, unknown);
    var offering = offering(row, unknown);
    var other = named == null && offering != null ? holder(offering) : named;
    if (unknown.size() > before || speaker == null || other == null) {
      return Optional.empty();
    }
    var bySeeker = row.side() == Side.SEEKER;
    return Optional.of(
        new Wish(
            event,
            row.side(),
            bySeeker ? speaker : other,
            bySeeker ? other : speaker,
            row.offering(),
            row.word(),
            row.note(),
            row.origin()));
  }

  private @Nullable OrganizationId party(
      OrganizationId id, String written, WishRow row, List<Problem> unknown) {
    var known = engine.directory().findKnown(id, written);
    if (known.isEmpty()) {
      unknown.add(Problem.error("unknown-party", row.origin().place(), written));
    }
    return known.orElse(null);
  }

  private @Nullable Offering offering(WishRow row, List<Problem> unknown) {
    var id = row.offering();
    if (id == null) {
      return null;
    }
    var found = engine.records().findOffering(id);
    if (found.isEmpty()) {
      unknown.add(Problem.error("unknown-offering", row.origin().place(), id.toString()));
    }
    return found.orElse(null);
  }

  private OrganizationId holder(Offering offering) {
    return engine.directory().holderParty(offering);
  }

  static ImportedFile imported(
      IntakeReport report, SaveCounts saved, int refused, List<Problem> unknown) {
    return new ImportedFile(
        report.source(),
        report.format(),
        report.encoding(),
        report.taken() - refused,
        report.refused() + refused,
        report.problems().plus(new ProblemReport(unknown)),
        saved,
        0,
        NeedGaps.NONE);
  }
}
