package org.patentbridge.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.patentbridge.domain.event.Limits;
import org.patentbridge.domain.match.Pairing;
import org.patentbridge.domain.match.Score;
import org.patentbridge.domain.match.ScorePart;
import org.patentbridge.domain.match.ScoredPairing;
import org.patentbridge.domain.match.SeekerId;
import org.patentbridge.domain.message.Reason;
import org.patentbridge.domain.offer.OfferingId;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.quantity.Points;

/** A small fair under construction: pairings, limits and pins, said in few words. */
final class Fair {

  private final List<ScoredPairing> pairings = new ArrayList<>();
  private final Map<OrganizationId, Limits> seekers = new HashMap<>();
  private final Map<OrganizationId, Limits> holders = new HashMap<>();
  private final Set<Pairing> pins = new HashSet<>();
  private final Set<Ban> bans = new HashSet<>();
  private final List<PairingQuota> quotas = new ArrayList<>();
  private int cap = 1;

  Fair company(String name, int min, int max) {
    seekers.put(new OrganizationId(name), new Limits(min, max));
    return this;
  }

  Fair university(String name, int min, int max) {
    holders.put(new OrganizationId(name), new Limits(min, max));
    return this;
  }

  Fair cap(int most) {
    cap = most;
    return this;
  }

  /** A pairing of a company's only need. */
  Fair pairing(String company, String patent, String university, long thousandths) {
    return pairing(company, "need-of-" + company, patent, university, thousandths);
  }

  Fair pairing(String company, String need, String patent, String university, long thousandths) {
    pairings.add(
        new ScoredPairing(
            pair(need, patent),
            new OrganizationId(company),
            new OrganizationId(university),
            score(thousandths),
            List.of()));
    return this;
  }

  Fair pin(String need, String patent) {
    pins.add(pair(need, patent));
    return this;
  }

  Fair ban(String company, String patent) {
    bans.add(
        new Ban.OfOffering(
            new OrganizationId(company), new OfferingId(OfferingId.Kind.PATENT, patent)));
    return this;
  }

  /** A quota over all pairings so far of these patents. */
  Fair quota(String name, int min, int max, String... patents) {
    Set<Pairing> members = new HashSet<>();
    for (ScoredPairing p : pairings) {
      if (List.of(patents).contains(p.pairing().offering().key())) {
        members.add(p.pairing());
      }
    }
    quotas.add(new PairingQuota(PairingQuota.Kind.LINK, name, members, new Limits(min, max)));
    return this;
  }

  AllocationProblem problem() {
    return new AllocationProblem(pairings, seekers, holders, cap, pins)
        .withBans(bans)
        .withQuotas(quotas);
  }

  static Pairing pair(String need, String patent) {
    return new Pairing(
        new SeekerId(SeekerId.Kind.NEED, need), new OfferingId(OfferingId.Kind.PATENT, patent));
  }

  static Score score(long thousandths) {
    var because = Reason.of("because.test");
    return new Score(
        List.of(new ScorePart("text", new Points(thousandths), 1, false, List.of(), because)));
  }

  /** A random fair of at most twelve pairings with many ties, small enough for the oracle. */
  static AllocationProblem random(Random random) {
    var fair = new Fair().cap(1 + random.nextInt(3));
    int companies = 1 + random.nextInt(4);
    int universities = 1 + random.nextInt(3);
    int patents = 1 + random.nextInt(5);
    for (int c = 0; c < companies; c++) {
      int min = random.nextInt(10) < 6 ? 0 : random.nextInt(3);
      fair.company("company-" + c, min, min + random.nextInt(4));
    }
    for (int u = 0; u < universities; u++) {
      int min = random.nextInt(10) < 7 ? 0 : random.nextInt(3);
      fair.university("university-" + u, min, min + random.nextInt(5));
    }
    int mostPoints = random.nextBoolean() ? 3 : 100_000;
    Set<Pairing> seen = new HashSet<>();
    for (int i = random.nextInt(13); i > 0; i--) {
      String company = "company-" + random.nextInt(companies);
      String need = company + "-need-" + random.nextInt(2);
      int patent = random.nextInt(patents);
      if (seen.add(pair(need, "P" + patent))) {
        fair.pairing(
            company,
            need,
            "P" + patent,
            "university-" + patent % universities,
            random.nextInt(mostPoints));
        if (random.nextInt(12) == 0) {
          fair.pin(need, "P" + patent);
        }
      }
    }
    return fair.problem();
  }

  /** The same with bans and quotas; these may nest, cross or ask too much. */
  static AllocationProblem randomWithQuotas(Random random) {
    var plain = random(random);
    Set<Ban> bans = new HashSet<>();
    List<PairingQuota> quotas = new ArrayList<>();
    for (ScoredPairing p : plain.pairings()) {
      if (random.nextInt(15) == 0) {
        bans.add(
            random.nextInt(3) == 0
                ? new Ban.OfHolder(p.seekerParty(), p.holderParty())
                : new Ban.OfOffering(p.seekerParty(), p.pairing().offering()));
      }
    }
    for (int q = random.nextInt(4); q > 0; q--) {
      Set<Pairing> members = new HashSet<>();
      int way = random.nextInt(3);
      for (ScoredPairing p : plain.pairings()) {
        int key =
            switch (way) {
              case 0 -> p.pairing().offering().toString().hashCode();
              case 1 -> p.seekerParty().value().hashCode();
              default -> p.pairing().toString().hashCode();
            };
        if (new SplittableRandom(key + 31L * q).nextInt(2) == 0) {
          members.add(p.pairing());
        }
      }
      int min = random.nextInt(10) < 6 ? 0 : random.nextInt(3);
      quotas.add(
          new PairingQuota(
              PairingQuota.Kind.values()[random.nextInt(4)],
              "quota-" + q,
              members,
              new Limits(min, min + random.nextInt(3))));
    }
    return plain.withBans(bans).withQuotas(quotas);
  }
}
