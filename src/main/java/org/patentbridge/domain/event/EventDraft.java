package org.patentbridge.domain.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbridge.domain.chain.ChainId;
import org.patentbridge.domain.organization.RegionCode;

/**
 * What an organizer states to make an event; all that is null is taken from the template.
 *
 * @param id names it
 * @param template id of the programme
 * @param nameZh Chinese name, empty for the template's
 * @param nameEn English name, empty for the template's
 * @param chain the chain it is about
 * @param region the region it is for
 * @param day when it takes place
 * @param slots number of slots
 * @param tables tables in the hall
 * @param scope whether only listed participants or all known records take part
 * @param seekerLimits matches per seeking party
 * @param holderLimits matches per holder
 * @param offeringCap most parties per patent or offer
 * @param admitUnknown whether pairings with an unknown gate may be listed
 */
public record EventDraft(
    EventId id,
    String template,
    String nameZh,
    String nameEn,
    @Nullable ChainId chain,
    @Nullable RegionCode region,
    LocalDate day,
    @Nullable Integer slots,
    @Nullable Integer tables,
    EventRules.@Nullable Scope scope,
    @Nullable Limits seekerLimits,
    @Nullable Limits holderLimits,
    @Nullable Integer offeringCap,
    @Nullable Boolean admitUnknown) {}
