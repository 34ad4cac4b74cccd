package org.patentbridge.domain.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.match.MatchEntry;
import org.patentbridge.domain.match.MatchRun;
import org.patentbridge.domain.match.Pairing;

/**
 * The lists of a run with the edits that people made to them. State 0 is the run as it was
 * computed, state n what the first n edits made of it; every state can be returned to.
 *
 * @param run the run
 * @param opening who had it made
 * @param edits in the order of making
 * @param approval of one of its states, null where nobody approved
 */
public record Draft(
    MatchRun run, DraftOpening opening, List<DraftEdit> edits, @Nullable Approval approval) {

  public Draft {
    edits = List.copyOf(edits);
  }

  /** The same draft after one more edit. */
  public Draft plus(DraftEdit edit) {
    List<DraftEdit> more = new ArrayList<>(edits);
    more.add(edit);
    return new Draft(run, opening, more, approval);
  }

  /** The row of a pairing as it is now. */
  public Optional<MatchEntry> findRow(Pairing pairing) {
    return entries().stream().filter(e -> e.match().pairing().equals(pairing)).findFirst();
  }

  /** Number of the state that holds now. */
  public int state() {
    return edits.size();
  }

  /** The rows as they are now, by seeking party, then rank. */
  public List<MatchEntry> entries() {
    return entriesAt(state());
  }

  /** The rows of a state; each list is ranked anew, best first. */
  public List<MatchEntry> entriesAt(int state) {
    if (state == 0) {
      return run.entries();
    }
    return Lists.ranked(contentAt(state).rows().values());
  }

  /** Notes on single pairings as they are now. */
  public Map<Pairing, String> notes() {
    return contentAt(state()).notes();
  }

  /** The note on the draft as a whole, empty where there is none. */
  public String note() {
    return edits.reversed().stream()
        .filter(e -> e.kind() == DraftEdit.Kind.NOTE && e.pairing() == null)
        .map(DraftEdit::note)
        .findFirst()
        .orElse("");
  }

  /** The lists as they are now, as a run reads. */
  public MatchRun lists() {
    return edits.isEmpty() ? run : Lists.of(this);
  }

  /** Names of all who had it made or changed it. */
  public Set<String> makers() {
    Set<String> makers = new LinkedHashSet<>();
    makers.add(opening.by());
    edits.forEach(e -> makers.add(e.stamp().by()));
    makers.remove("");
    return makers;
  }

  /** The approval of the state that holds now. */
  public Optional<Approval> findApproval() {
    return Optional.ofNullable(approval).filter(a -> a.state() == state());
  }

  /** The last edit that took a pairing out of the state that holds now, where one did. */
  Optional<DraftEdit> findRemoval(Pairing pairing) {
    return edits.reversed().stream()
        .filter(e -> e.kind() == DraftEdit.Kind.REMOVE || e.kind() == DraftEdit.Kind.REPLACE)
        .filter(e -> pairing.equals(e.pairing()))
        .findFirst();
  }

  private Content contentAt(int state) {
    List<Content> states = new ArrayList<>();
    states.add(Content.of(run));
    for (DraftEdit edit : edits.subList(0, state)) {
      states.add(
          edit.kind() == DraftEdit.Kind.RESTORE
              ? states.get(edit.state())
              : states.getLast().after(edit));
    }
    return states.getLast();
  }

  /**
   * What stands on the lists in one state.
   *
   * @param rows by pairing
   * @param notes by pairing
   */
  private record Content(Map<Pairing, MatchEntry> rows, Map<Pairing, String> notes) {

    static Content of(MatchRun run) {
      Map<Pairing, MatchEntry> rows = new LinkedHashMap<>();
      run.entries().forEach(e -> rows.put(e.match().pairing(), e));
      return new Content(rows, Map.of());
    }

    Content after(DraftEdit edit) {
      var pairing = edit.pairing();
      if (edit.kind() == DraftEdit.Kind.NOTE) {
        return pairing == null ? this : noted(pairing, edit.note());
      }
      Map<Pairing, MatchEntry> changed = new LinkedHashMap<>(rows);
      if (pairing != null && edit.kind() != DraftEdit.Kind.ADD) {
        changed.remove(pairing);
      }
      if (edit.kind() != DraftEdit.Kind.REMOVE) {
        var added = Objects.requireNonNull(edit.added(), "an edit that adds holds its row");
        changed.put(added.match().pairing(), added);
      }
      return new Content(changed, notes);
    }

    private Content noted(Pairing pairing, String note) {
      Map<Pairing, String> changed = new LinkedHashMap<>(notes);
      if (note.isEmpty()) {
        changed.remove(pairing);
      } else {
        changed.put(pairing, note);
      }
      return new Content(rows, changed);
    }
  }
}
