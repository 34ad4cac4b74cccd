package org.patentbridge.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.patentbridge.domain.feedback.Feedback.Intention;
import org.patentbridge.domain.feedback.Feedback.Prospect;
import org.patentbridge.domain.feedback.Feedback.ReasonCode;
import org.patentbridge.domain.feedback.Verdict;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.quantity.Money;
import org.patentbridge.domain.quantity.Trl;
import org.patentbridge.domain.series.OfferingState;

/**
 * How the companies of the simulated year look at lists and answer. They do not add up points:
 *
 * <ol>
 *   <li>a row at rank r is looked at with probability r<sup>−0.4</sup>;
 *   <li>one answer in twenty is drawn blindly;
 *   <li>else the first of these that holds decides: below the company's own floor of readiness, 6
 *       or 7, it is too early; above its own ceiling of 60,000 or 150,000 yuan it is too dear; what
 *       does not solve the need by the judgments of the samples is not its focus; what half solves
 *       it leaves the gain unclear; what solves it is wanted.
 * </ol>
 *
 * What is too early or too dear and does not solve the need is called both. A year without signal
 * has the same ranks and draws every answer blindly, from how often each was given in a year with
 * signal.
 */
final class Companies {

  private static final double FADING = 0.4;
  private static final double BLIND = 0.05;
  private static final int LOWER_CEILING = 60_000;
  private static final int HIGHER_CEILING = 150_000;
  private static final int SOLVES = 3;
  private static final int NEARLY = 2;

  private static final Verdict WANTED = verdict(Prospect.GOOD, null, Intention.LICENCE);
  private static final Verdict USEFUL = verdict(Prospect.GOOD, null, Intention.CO_DEVELOP);
  private static final Verdict HALF =
      verdict(Prospect.FAIR, ReasonCode.GAIN_UNCLEAR, Intention.NONE);
  private static final Verdict TOO_EARLY =
      verdict(Prospect.FAIR, ReasonCode.TOO_EARLY, Intention.NONE);
  private static final Verdict TOO_DEAR = verdict(Prospect.FAIR, ReasonCode.PRICE, Intention.NONE);
  private static final Verdict OFF =
      verdict(Prospect.CANNOT_SAY, ReasonCode.NOT_OUR_FOCUS, Intention.NONE);
  private static final java.util.List<Verdict> ALL =
      java.util.List.of(WANTED, USEFUL, HALF, TOO_EARLY, TOO_DEAR, OFF);

  private final Map<String, Integer> judged;

  Companies(Path judgments) {
    judged = new HashMap<>();
    try (Stream<Path> files = Files.walk(judgments)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .forEach(c -> judged.put(key(c[0], c[1]), Integer.parseInt(c[2])));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + judgments, unreadable);
    }
  }

  private static String key(String need, String patent) {
    return need + "\t" + patent.replace(" ", "");
  }

  private static Verdict verdict(
      Prospect prospect, @org.jspecify.annotations.Nullable ReasonCode reason, Intention next) {
    return new Verdict(prospect, reason == null ? Set.of() : Set.of(reason), "", Set.of(next));
  }

  /** Whether a row is looked at at all. */
  static boolean looks(int rank, Random luck) {
    return luck.nextDouble() < Math.pow(rank, -FADING);
  }

  /** An answer that has nothing to do with the row. */
  static Verdict blind(Random luck) {
    return ALL.get(luck.nextInt(ALL.size()));
  }

  /** What the company answers on a row that it looked at. */
  Verdict answer(ScoredPairing match, OfferingState stand, Random luck) {
    return luck.nextDouble() < BLIND ? blind(luck) : liking(match, stand);
  }

  /** What the company thinks of it, whether it looks or not. */
  Verdict liking(ScoredPairing match, OfferingState stand) {
    var pairing = match.pairing();
    int grade = judged.getOrDefault(key(pairing.seeker().key(), pairing.offering().key()), 0);
    int taste = Math.floorMod(match.seekerParty().value().hashCode(), 4);
    if (isTooEarly(stand.trl(), taste % 2 == 0 ? 6 : 7)) {
      return grade == 0 ? also(TOO_EARLY) : TOO_EARLY;
    }
    if (isTooDear(stand.price(), taste < 2 ? LOWER_CEILING : HIGHER_CEILING)) {
      return grade == 0 ? also(TOO_DEAR) : TOO_DEAR;
    }
    return switch (grade) {
      case SOLVES -> WANTED;
      case NEARLY -> USEFUL;
      case 1 -> HALF;
      default -> OFF;
    };
  }

  private static Verdict also(Verdict verdict) {
    var reasons = new java.util.TreeSet<>(verdict.reasons());
    reasons.add(ReasonCode.NOT_OUR_FOCUS);
    return new Verdict(verdict.prospect(), reasons, "", verdict.intentions());
  }

  private static boolean isTooEarly(@org.jspecify.annotations.Nullable Trl trl, int floor) {
    return trl != null && trl.level() < floor;
  }

  private static boolean isTooDear(@org.jspecify.annotations.Nullable Money price, int ceiling) {
    return Optional.ofNullable(price)
        .filter(p -> Objects.requireNonNull(p).amount().intValue() > ceiling)
        .isPresent();
  }
}
