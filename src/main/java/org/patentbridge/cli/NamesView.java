package org.patentbridge.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbridge.usecase.ListNameProposals;
import org.patentbridge.view.NameProposalView;
import org.patentbridge.view.NameReadingView;

/**
 * What became of the names, as JSON.
 *
 * @param names how many different ones there are
 * @param parties how many parties they stand for
 * @param steps how many names were read by which step
 * @param merged parties with several names
 * @param proposals pairs to decide on
 */
record NamesView(
    int names,
    int parties,
    Map<String, Integer> steps,
    List<Merged> merged,
    List<NameProposalView> proposals) {

  /**
   * A party with several names.
   *
   * @param party its id
   * @param name what people read for it
   * @param readings its names
   */
  record Merged(String party, String name, List<NameReadingView> readings) {}

  static NamesView of(ListNameProposals.Answer answer) {
    Map<String, Integer> steps = new TreeMap<>();
    answer.steps().forEach((step, count) -> steps.put(step.name(), count));
    return new NamesView(
        answer.names(),
        answer.parties(),
        steps,
        answer.merged().stream().map(NamesView::merged).toList(),
        answer.proposals().stream().map(NameProposalView::of).toList());
  }

  private static Merged merged(ListNameProposals.Merged m) {
    return new Merged(
        m.party().value(), m.name(), m.readings().stream().map(NameReadingView::of).toList());
  }
}
