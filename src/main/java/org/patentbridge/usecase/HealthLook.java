package org.patentbridge.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.provenance.ChangeLog;
import org.patentbridge.index.SearchIndex;
import org.patentbridge.usecase.Health.Part;
import org.patentbridge.usecase.Health.State;
import org.patentbridge.usecase.Health.Subject;

/**
 * A look at database, index and disk.
 *
 * @param changes of the database
 * @param index that searches see
 * @param building whether another one is built beside it
 * @param folder in which data is kept
 */
record HealthLook(ChangeLog changes, SearchIndex index, boolean building, DataFolder folder) {

  /** A gibibyte: a rebuild writes the index beside the one in use, so less is soon too little. */
  private static final long LOW = 1L << 30;

  /** 64 MiB: below that a batch of an import may not be kept any more. */
  private static final long FULL = 64L << 20;

  private static final System.Logger LOG = System.getLogger(HealthLook.class.getName());

  /** What the index is found at. */
  private record Shelf(String generation, long documents, long reached) {}

  /** The lines, and the figures behind them. */
  Health look() {
    var last = lastChange();
    var shelf = shelf();
    var free = free();
    long behind = last.isEmpty() || shelf == null ? 0 : last.getAsLong() - shelf.reached();
    return new Health(
        List.of(
            part(Subject.DATABASE, last.isPresent() ? State.WELL : State.DOWN, ""),
            index(shelf, behind),
            disk(free)),
        new Health.Figures(
            shelf == null ? "" : shelf.generation(),
            shelf == null ? 0 : shelf.documents(),
            shelf == null ? 0 : shelf.reached(),
            behind,
            free));
  }

  private OptionalLong lastChange() {
    try {
      return OptionalLong.of(changes.last().value());
    } catch (RuntimeException unreachable) {
      LOG.log(System.Logger.Level.WARNING, "the database does not answer: {0}", kind(unreachable));
      return OptionalLong.empty();
    }
  }

  private @Nullable Shelf shelf() {
    try {
      var generation = index.generation();
      return new Shelf(generation.name(), index.count(), generation.lastChange().value());
    } catch (RuntimeException unreadable) {
      LOG.log(System.Logger.Level.WARNING, "the index does not open: {0}", kind(unreadable));
      return null;
    }
  }

  /** Not its words, which may quote a record. */
  private static String kind(RuntimeException failure) {
    return failure.getClass().getName();
  }

  private long free() {
    try {
      return Files.getFileStore(folder.there()).getUsableSpace();
    } catch (IOException unknown) {
      return -1;
    }
  }

  private Part index(@Nullable Shelf shelf, long behind) {
    if (shelf == null) {
      return part(Subject.INDEX, State.DOWN, "");
    }
    if (building) {
      return part(Subject.INDEX, State.DEGRADED, "-rebuilding");
    }
    if (behind < 0) {
      return part(Subject.INDEX, State.DEGRADED, "-other");
    }
    return behind > 0
        ? part(Subject.INDEX, State.DEGRADED, "-behind")
        : part(Subject.INDEX, State.WELL, "");
  }

  private static Part disk(long free) {
    if (free < 0) {
      return part(Subject.DISK, State.DEGRADED, "-unknown");
    }
    var state = free < FULL ? State.DOWN : free < LOW ? State.DEGRADED : State.WELL;
    return part(Subject.DISK, state, "");
  }

  private static Part part(Subject subject, State state, String more) {
    var key = "health." + subject.name() + "." + state.name() + more;
    return new Part(subject, state, Reason.of(key.toLowerCase(Locale.ROOT)));
  }
}
