package org.patentbridge.domain.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.BilingualText;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.patent.IntentMode;
import org.patentbridge.domain.patent.Patent;
import org.patentbridge.domain.patent.Readiness;

/** A patent or a technology offer, seen as something that can be proposed to a seeker. */
public sealed interface Offering {

  OfferingId id();

  BilingualText text();

  /** Classes, main class first; empty where unknown. */
  List<IpcSymbol> ipc();

  List<Holder> holders();

  Readiness readiness();

  /** Ways in which it may be had; empty where not stated. */
  Set<IntentMode> modes();

  @Nullable RegionCode region();

  /** The first holder, who sits at the table. */
  default Optional<Holder> findFirstHolder() {
    return holders().stream().findFirst();
  }

  /** A patent as an offering. */
  record OfPatent(Patent patent) implements Offering {
    @Override
    public OfferingId id() {
      return OfferingId.of(patent.id());
    }

    @Override
    public BilingualText text() {
      return patent.text();
    }

    @Override
    public List<IpcSymbol> ipc() {
      return patent.ipc();
    }

    @Override
    public List<Holder> holders() {
      return patent.holders();
    }

    @Override
    public Readiness readiness() {
      return patent.readiness();
    }

    @Override
    public Set<IntentMode> modes() {
      return patent.terms().intents();
    }

    @Override
    public @Nullable RegionCode region() {
      return patent.record().region();
    }
  }

  /** A technology offer as an offering; it carries no classes of its own. */
  record OfTechnology(TechnologyOffer offer) implements Offering {
    @Override
    public OfferingId id() {
      return OfferingId.of(offer.id());
    }

    @Override
    public BilingualText text() {
      return offer.text();
    }

    @Override
    public List<IpcSymbol> ipc() {
      return List.of();
    }

    @Override
    public List<Holder> holders() {
      return offer.holders();
    }

    @Override
    public Readiness readiness() {
      return offer.readiness();
    }

    @Override
    public Set<IntentMode> modes() {
      return offer.modes();
    }

    @Override
    public @Nullable RegionCode region() {
      return offer.region();
    }
  }
}
