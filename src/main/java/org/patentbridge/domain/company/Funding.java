package org.patentbridge.domain.company;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.mandate.DealParty;
import org.patentbridge.domain.mandate.Investment;
import org.patentbridge.domain.mandate.InvestmentStage;

/**
 * Money that went into a company so far, as imported.
 *
 * @param rounds newest first, undated ones last
 */
public record Funding(List<Investment> rounds) {

  private static final Comparator<Investment> NEWEST_FIRST =
      Comparator.comparing(Funding::dayOf, Comparator.reverseOrder()).thenComparing(Investment::id);

  /** Nothing was imported of it. */
  public static final Funding UNKNOWN = new Funding(List.of());

  public Funding {
    rounds = rounds.stream().sorted(NEWEST_FIRST).toList();
  }

  private static LocalDate dayOf(Investment round) {
    return Objects.requireNonNullElse(round.date(), LocalDate.MIN);
  }

  /** The newest round that tells a stage. */
  public Optional<Investment> findStaged() {
    return rounds.stream().filter(r -> r.terms().stage() != null).findFirst();
  }

  /** How far along the company was when a round last told a stage, null where none did. */
  public @Nullable InvestmentStage stage() {
    return findStaged().map(r -> r.terms().stage()).orElse(null);
  }

  /** Who put money in, each once, the newest round's first. */
  public List<DealParty> investors() {
    return rounds.stream().flatMap(r -> r.investors().stream()).distinct().toList();
  }
}
