package org.patentbridge.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.event.Event;
import org.patentbridge.domain.match.Seeker;
import org.patentbridge.domain.offer.Offering;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationId;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.domain.series.SeriesMemory;
import org.patentbridge.domain.tier.TierBook;
import org.patentbridge.domain.wish.WishBook;
import org.patentbridge.rulebook.SeriesRules;
import org.patentbridge.rulebook.TierRules;

/**
 * What scoring knows beyond the pair itself.
 *
 * @param asOf the day that gates are checked against
 * @param event the event, null outside of one
 * @param directory the known organizations
 * @param wishes what the participants of the event want
 * @param past what earlier events of the series left behind
 */
public record ScoringContext(
    LocalDate asOf, @Nullable Event event, Directory directory, WishBook wishes, Past past) {

  /** Nobody has stated a wish and nothing is remembered. */
  public ScoringContext(LocalDate asOf, @Nullable Event event, Directory directory) {
    this(asOf, event, directory, WishBook.EMPTY, Past.NONE);
  }

  /**
   * The memory of a series and the rules that say when a refusal is over.
   *
   * @param memory by parties as they are known now
   * @param rules when what was refused is offered again
   * @param tiers what answers made of offerings
   */
  public record Past(SeriesMemory memory, SeriesRules rules, Tiers tiers) {

    /** The first event of a series. */
    public static final Past NONE = new Past(SeriesMemory.EMPTY, SeriesRules.NONE);

    /** Nobody's answer moved anything. */
    public Past(SeriesMemory memory, SeriesRules rules) {
      this(memory, rules, Tiers.NONE);
    }
  }

  /**
   * The tiers of offerings and what they mean.
   *
   * @param book the tiers as they stand
   * @param rules what each means
   */
  public record Tiers(TierBook book, TierRules rules) {

    /** Everything is where it began. */
    public static final Tiers NONE = new Tiers(TierBook.EMPTY, TierRules.NONE);
  }

  /** Looks up organizations; answers must not change while a run goes on. */
  public interface Directory {

    Optional<Organization> find(OrganizationId id);

    /** The holders' organizations, known ones only, in the order of the record. */
    List<Organization> holdersOf(Offering offering);

    /** Who sits on the holders' side for it. */
    OrganizationId holderParty(Offering offering);

    /** The party that an id stands for; it may be another id of one party. */
    default OrganizationId partyOf(OrganizationId id) {
      return id;
    }

    /** The party of a holder. */
    default OrganizationId partyOf(Holder holder) {
      return holder.party();
    }

    /** All parties that a name may stand for: two names meet where these do. */
    default Set<OrganizationId> partiesCalled(OrganizationName name) {
      return Set.of(OrganizationId.named(name));
    }

    default Optional<Organization> seekerOf(Seeker seeker) {
      return find(seeker.party());
    }
  }
}
