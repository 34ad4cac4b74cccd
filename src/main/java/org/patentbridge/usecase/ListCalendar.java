package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.chain.IndustrialChain;
import org.patentbridge.domain.shortlist.ChainCalendar;
import org.patentbridge.domain.shortlist.ChainMonth;
import org.patentbridge.rulebook.Rules;

/** Lists which chain is on in which month. */
@Act
@ApplicationScoped
public class ListCalendar {

  private final ChainCalendar calendar;
  private final Rules rules;

  ListCalendar(ChainCalendar calendar, Rules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /**
   * A month.
   *
   * @param entry what the calendar says
   * @param chain the chain, null where the tables do not have it any more
   */
  public record Month(ChainMonth entry, @Nullable IndustrialChain chain) {}

  /** All months in their order; anybody may. */
  public List<Month> run(Viewer viewer) {
    return calendar.list().stream()
        .map(e -> new Month(e, rules.current().findChain(e.chain()).orElse(null)))
        .toList();
  }
}
