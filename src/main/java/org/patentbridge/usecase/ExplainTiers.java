package org.patentbridge.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patentbridge.domain.access.Viewer;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.tier.Tier;
import org.patentbridge.domain.tier.TierBook;
import org.patentbridge.domain.tier.TierChange;
import org.patentbridge.rulebook.ReofferRule;
import org.patentbridge.rulebook.TierRules;

/** Tells why offerings came into their tiers and what would bring them back. */
@Act
@ApplicationScoped
public class ExplainTiers {

  private final Engine engine;
  private final ListTiers listTiers;

  ExplainTiers(Engine engine, ListTiers listTiers) {
    this.engine = engine;
    this.listTiers = listTiers;
  }

  /**
   * A change of tier as the holder reads it.
   *
   * @param change the entry of the log
   * @param offering what it is about
   * @param standing whether nothing changed since
   * @param said what was answered, as a key of the catalogue; empty where the offering changed
   * @param helps what would bring it back, empty where nothing would or nothing needs to
   */
  public record Told(
      TierChange change, Offering offering, boolean standing, String said, List<Help> helps) {

    public Told {
      helps = List.copyOf(helps);
    }
  }

  /**
   * Something that brings an offering back to where it began.
   *
   * @param change what has to change, as the rules name it
   * @param by how much, 0 where it does not count
   */
  public record Help(String change, int by) {

    /** The sentence of the catalogue that says it. */
    public String key() {
      return "tier-help." + change;
    }
  }

  /** The changes that the viewer may read, latest first. */
  public List<Told> run(Viewer viewer) {
    var log = listTiers.run(viewer);
    var book = new TierBook(log);
    List<Told> told = new ArrayList<>();
    for (var change : log) {
      engine
          .records()
          .findOffering(change.offering())
          .ifPresent(o -> told.add(told(change, o, book)));
    }
    told.sort(Comparator.comparing(Told::change, TierChange.OLDEST_FIRST).reversed());
    return told;
  }

  private Told told(TierChange change, Offering offering, TierBook book) {
    var move = engine.rulebook().tiers().findMove(change.rule());
    var standing = book.findLast(change.offering()).filter(change::equals).isPresent();
    var helps =
        standing && change.to() != Tier.PRIORITY
            ? move.map(TierRules.Move::until).orElse(List.of())
            : List.<ReofferRule>of();
    return new Told(
        change,
        offering,
        standing,
        move.map(m -> said(m.condition())).orElse(""),
        helps.stream().map(r -> new Help(r.change().word(), r.by())).toList());
  }

  private static String said(TierRules.Condition condition) {
    return Optional.<Enum<?>>ofNullable(condition.reason())
        .map(r -> key("reason-code", r))
        .or(() -> Optional.ofNullable(condition.intention()).map(i -> key("intention", i)))
        .or(() -> Optional.ofNullable(condition.prospect()).map(p -> key("prospect", p)))
        .orElse("");
  }

  private static String key(String family, Enum<?> constant) {
    return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
