package org.patentbridge.view;

import org.patentbridge.domain.organization.NameProposal;

/**
 * Two parties that a person should decide on.
 *
 * @param one id of the better known party
 * @param other id of the other
 * @param oneName name of the better known one
 * @param otherName name of the other
 * @param step how far the names are apart: NAMESAKE, LEGAL_FORM, BRANCH, WORDS, SUBUNIT or NEAR
 * @param mentions how many records bear the other's name
 * @param because the same in words
 */
public record NameProposalView(
    String one,
    String other,
    String oneName,
    String otherName,
    String step,
    long mentions,
    BothLanguages because) {

  public static NameProposalView of(NameProposal proposal) {
    return new NameProposalView(
        proposal.one().value(),
        proposal.other().value(),
        proposal.oneName().raw(),
        proposal.otherName().raw(),
        proposal.step().name(),
        proposal.mentions(),
        BothLanguages.of(proposal.because()));
  }
}
