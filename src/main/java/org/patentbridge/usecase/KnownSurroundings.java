package org.patentbridge.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentbridge.domain.chain.ChainLinkId;
import org.patentbridge.domain.chain.Placement;
import org.patentbridge.domain.classification.IpcSymbol;
import org.patentbridge.domain.organization.Organization;
import org.patentbridge.domain.organization.OrganizationName;
import org.patentbridge.domain.organization.RegionCode;
import org.patentbridge.domain.patent.Holder;
import org.patentbridge.enrichment.Placements;
import org.patentbridge.enrichment.names.NameForms;
import org.patentbridge.index.DocumentComposer;

/**
 * What the register, the tables of names and the chains add to records as they are indexed.
 *
 * <p>Records are placed on chains anew rather than looked up among what is kept: it costs less than
 * the look-up, and the index may be ahead of what is kept.
 *
 * @param names reads the names of holders
 * @param directory who is who
 * @param chains places texts on chain links
 */
record KnownSurroundings(NameForms names, PartyDirectory directory, Placements chains)
    implements DocumentComposer.Surroundings {

  @Override
  public String holderKey(OrganizationName name) {
    return names.read(name).key();
  }

  @Override
  public List<RegionCode> regionsOf(List<Holder> holders) {
    return holders.stream()
        .map(directory::partyOf)
        .distinct()
        .map(directory::find)
        .flatMap(Optional::stream)
        .map(Organization::region)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  @Override
  public List<ChainLinkId> linksOf(String text, List<IpcSymbol> ipc) {
    return chains.place(text, ipc).stream().map(Placement::link).toList();
  }
}
